import { type Row } from '#libs/tables';
import { dayOf } from '../census/days';
import { type ChildRecord } from '../record/child-record';
import { cellOf, childCells } from './child-cells';
import { sourceCodes } from './codes';
import { isIn, type AnnexPeriod } from './period';

/** List 1: every contact of the six months, whatever became of it. */
export function contactRows(record: ChildRecord, period: AnnexPeriod): Row[] {
  return record.contacts
    .filter(({ receivedAt }) => isIn(period, dayOf(receivedAt)))
    .map((contact) => [
      ...childCells(record, period.asAt),
      cellOf(dayOf(contact.receivedAt)),
      sourceCodes[contact.sourceCode],
    ]);
}
