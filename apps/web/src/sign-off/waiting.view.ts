import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { moment } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type StageRow, stageRow } from '../work/stage-row';

type Waiting = Schemas['WaitingSignOff'];

export interface WaitingRow extends StageRow {
  wants: string;
  by: string;
  handedIn: string;
}

export interface WaitingView extends PageModel {
  rows: readonly WaitingRow[];
  next?: string;
}

const wanted: Readonly<Record<Waiting['wants'], string>> = {
  signOff: 'Sign',
  authorise: 'Authorise',
  countersign: 'Countersign',
};

/** @param now ISO */
export function waitingView({ items, next }: Schemas['WaitingSignOffPage'], now: string): WaitingView {
  return {
    title: 'Waiting for your signature',
    rows: items.map((item) => row(item, now)),
    ...(next ? { next: `${paths.signOffs}?after=${encodeURIComponent(next)}` } : {}),
  };
}

function row(item: Waiting, now: string): WaitingRow {
  const { submission, submittedByName = 'somebody who has left', submittedAt } = item;
  return {
    ...stageRow(item, now),
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
