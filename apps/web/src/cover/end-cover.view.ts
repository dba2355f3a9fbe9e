import { randomUUID } from 'node:crypto';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';

export interface EndCoverView extends PageModel {
  about: string;
  key: string;
}

export function endCoverView(
  { fromId, toId, startsOn, endsOn }: Schemas['Delegation'],
  me: Me,
  staff: Staff,
  problem: string | undefined,
): EndCoverView {
  const whom = fromId === me.id ? 'you' : staff.nameOf(fromId);
  return {
    title: 'End the cover now?',
    where: 'Cover while away',
    back: { href: paths.cover, text: 'Back' },
    about: `${staff.nameOf(toId)} stands in for ${whom} from ${day(startsOn)} to ${day(endsOn)}.`,
    key: randomUUID(),
    ...(problem === undefined ? {} : { errors: [{ text: problem }] }),
  };
}
