import { type Schemas } from '../../shared/api/api.types';
import { moment, sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';

type Standing = Schemas['Standing'];

export interface StandingView extends PageModel {
  at: string;
  /** What wants somebody now, worst first. */
  troubles: readonly string[];
  rows: readonly { label: string; text: string }[];
  failing: readonly { stageId: string; kind: string; since: string; attempts: number }[];
  moreFailing: boolean;
}

/** A message that waits longer than this is late. */
const lateSeconds = 300;

export function standingView(standing: Standing): StandingView {
  const { outbox, failing } = standing;
  return {
    title: 'How the service stands',
    at: standing.at,
    troubles: troublesOf(standing),
    rows: [
      {
        label: 'Workers',
        text: standing.temporal === 'away' ? 'Not known: Temporal is away' : String(standing.workers),
      },
      { label: 'Messages not yet taken up', text: String(outbox.unrelayed) },
      { label: 'Messages tried again', text: String(outbox.waiting) },
      { label: 'Messages given up', text: String(outbox.failed) },
      { label: 'Oldest message waits', text: waits(outbox.oldestSeconds) },
      { label: 'Deadlines that nobody was told of', text: String(standing.silentDeadlines) },
      { label: 'Ledger signed', text: standing.ledgerSignedAt ? moment(standing.ledgerSignedAt) : 'Never yet' },
    ],
    failing: failing.map((it) => ({ ...it, kind: sentence(words(it.kind)) })),
    moreFailing: standing.moreFailing,
  };
}

function troublesOf({ temporal, workers, failing, silentDeadlines, outbox }: Standing): string[] {
  const inAll: [boolean, string][] = [
    [temporal === 'away', 'Temporal is away: acts are refused, and no deadline is watched.'],
    [temporal === 'up' && workers === 0, 'No worker takes stages: acts are refused, and no deadline is watched.'],
    [failing.length > 0, 'Stages stand still at a bug.'],
    [silentDeadlines > 0, 'Deadlines passed and nobody was told.'],
    [outbox.failed > 0, 'Messages were given up.'],
    [outbox.oldestSeconds > lateSeconds && outbox.unrelayed + outbox.waiting > 0, 'Messages are late.'],
  ];
  return inAll.filter(([is]) => is).map(([, sentence]) => sentence);
}

function waits(seconds: number): string {
  if (seconds === 0) return 'None waits';
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7_200 ? `${Math.floor(seconds / 60)} minutes` : `${Math.floor(seconds / 3_600)} hours`;
}
