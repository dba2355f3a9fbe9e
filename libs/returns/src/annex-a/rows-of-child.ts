import { type Row } from '#libs/tables';
import { type ChildRecord } from '../record/child-record';
import { assessmentRows } from './assessments';
import { childInNeedRows } from './children-in-need';
import { contactRows } from './contacts';
import { earlyHelpRows } from './early-help';
import { enquiryRows } from './enquiries';
import { type AnnexList, annexLists } from './lists';
import { type Names } from './names';
import { type AnnexPeriod } from './period';
import { protectionPlanRows } from './protection-plans';
import { referralRows } from './referrals';

/** What a list says of one child. */
export const rowsOfList: Readonly<
  Record<AnnexList, (record: ChildRecord, period: AnnexPeriod, names: Names) => Row[]>
> = {
  1: contactRows,
  2: earlyHelpRows,
  3: referralRows,
  4: assessmentRows,
  5: enquiryRows,
  6: childInNeedRows,
  7: protectionPlanRows,
};

/** What each list says of one child. */
export function rowsOfChild(
  record: ChildRecord,
  period: AnnexPeriod,
  names: Names,
): Readonly<Record<AnnexList, Row[]>> {
  const rows = annexLists.map(({ n }) => [n, rowsOfList[n](record, period, names)] as const);
  return Object.fromEntries(rows) as Record<AnnexList, Row[]>;
}
