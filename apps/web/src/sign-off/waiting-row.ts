import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { type Staff } from '../shared/visit/staff-names';
import { type StageRow, stageRow } from '../work/stage-row';

type Waiting = Schemas['WaitingSignOff'];

/** Something that waits for a signature. */
export interface WaitingRow extends StageRow {
  wants: string;
  by: string;
  handedIn: string;
}

const wanted: Readonly<Record<Waiting['wants'], string>> = {
  signOff: 'Sign',
  authorise: 'Authorise',
  countersign: 'Countersign',
};

/** @param now ISO */
export function waitingRow(item: Waiting, now: string, staff: Staff): WaitingRow {
  const { submission, submittedByName = 'somebody who has left', submittedAt } = item;
  return {
    ...stageRow(item, now, staff),
    href: reviewOf(item),
    wants: submission > 1 ? `${wanted[item.wants]}: handed in again` : wanted[item.wants],
    by: submittedByName,
    handedIn: moment(submittedAt),
  };
}

/** A text of a stage is read and signed on its own page; what concerns the whole journey, on the journey's. */
function reviewOf(item: Waiting): string {
  const [journeyId = '', stage] = item.stageId.split('/');
  return stage === undefined ? stageRow(item, '').href : to('review', { journeyId, stage });
}
