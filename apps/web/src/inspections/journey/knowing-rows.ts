import { latenessReasons } from '#libs/journey';
import { knowingWords } from '#libs/quality';
import { type Schemas } from '../../shared/api/api.types';
import { day, moment } from '../../shared/templates/london';
import { takenApart, words } from '../../shared/templates/words';
import { type Staff } from '../../shared/visit/staff-names';

type Knowing = Schemas['Knowing'];

export interface KnowingRow {
  at: string;
  who: string;
  what: string;
  more: readonly string[];
}

/** Who came to know something about a clock, and when, one line each. */
export function knowingRows(knew: readonly Knowing[], staff: Staff): KnowingRow[] {
  return knew.map((one) => ({
    at: moment(one.at),
    who: one.who === undefined ? 'The service' : staff.nameOf(one.who),
    what: knowingWords(one.what, one.of),
    more: [
      ...(one.meant ? [`Meant for ${one.meant.map(takenApart).join(', ')}`] : []),
      ...(one.reason ? [reasonWords(one)] : []),
      ...(one.until ? [`Until ${day(one.until)}`] : []),
      ...(one.writtenDownAt ? [`Written down on ${moment(one.writtenDownAt)}`] : []),
    ],
  }));
}

function reasonWords({ what, reason }: Knowing): string {
  return what === 'explained' ? words(reason, latenessReasons.title) : takenApart(reason ?? '');
}
