import { type Row } from '#libs/tables';
import { type ChildRecord } from '../record/child-record';
import { assessmentRows } from './assessments';
import { childInNeedRows } from './children-in-need';
import { contactRows } from './contacts';
import { earlyHelpRows } from './early-help';
import { enquiryRows } from './enquiries';
import { type AnnexList } from './lists';
import { type Names } from './names';
import { type AnnexPeriod } from './period';
import { protectionPlanRows } from './protection-plans';
import { referralRows } from './referrals';

/** What each list says of one child. */
export function rowsOfChild(
  record: ChildRecord,
  period: AnnexPeriod,
  names: Names,
): Readonly<Record<AnnexList, Row[]>> {
  return {
    1: contactRows(record, period),
    2: earlyHelpRows(record, period),
    3: referralRows(record, period, names),
    4: assessmentRows(record, period, names),
    5: enquiryRows(record, period, names),
    6: childInNeedRows(record, period, names),
    7: protectionPlanRows(record, period, names),
  };
}
