import { conferenceDelayReasons } from '#libs/journey';
import { day, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Staff } from '../shared/visit/staff-names';
import { type Row } from './decision-rows';
import { type Conference } from './meeting-of';

/** What the scrutineer found before the conference, and which delay was agreed (inspection report, paragraph 52). */
export function scrutinyRows({ initial }: Conference, staff: Staff): Row[] {
  if (initial === undefined) return [];
  const last = initial.scrutinies.at(-1);
  return [
    { label: 'Scrutiny', text: last ? scrutinyWords(last, staff) : 'Nobody has read the request yet' },
    ...initial.delays.map(({ at, as, reason }) => ({
      label: 'Delay agreed',
      text: `${day(at)}, by ${as === 'chair' ? 'the chair' : 'a manager'}: ${words(reason, conferenceDelayReasons.title)}`,
    })),
  ];
}

type Scrutiny = NonNullable<Conference['initial']>['scrutinies'][number];

function scrutinyWords(last: Scrutiny, staff: Staff): string {
  const missing = [
    ...(last.reportsPresent ? [] : ['reports are missing']),
    ...(last.participationPlanned ? [] : ['how the child takes part is not planned']),
    ...(last.gpInvited ? [] : ['the GP is not asked']),
    ...(last.childInNeedPlanWouldDo ? ['a child in need plan could do'] : []),
  ];
  const result = last.result === 'passed' ? 'passed' : 'returned';
  const but = missing.length === 0 ? '' : `. ${sentence(missing.join('; '))}`;
  return `${sentence(result)} by ${staff.nameOf(last.by)} on ${day(last.at)}${but}`;
}
