import { actLinks, type ActLinks } from '../acts/act-links';
import { type ActsNow } from '../acts/acts-of';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { stageText } from '../text/stage-text';
import { type Staff } from '../shared/visit/staff-names';
import { type ClockRow, clockRows } from './clock-rows';

export interface StageData {
  journeyId: string;
  stage: Schemas['Stage'];
  staff: Staff;
  /** Where its text is written, if it has one. */
  text?: string;
  acts: ActsNow;
}

export interface StageView extends PageModel, ActLinks {
  facts: readonly { label: string; text: string }[];
  clocks: readonly ClockRow[];
  /** What early help sent up to the hub, to read. */
  concerns: readonly string[];
  /** The next review of a plan. */
  conference?: string;
}

/** @param now ISO */
export function stageView({ journeyId, stage, staff, acts }: StageData, now: string): StageView {
  const { outcome, finishedAt } = stage;
  return {
    title: `${sentence(words(stage.kind))} ${stage.n}`,
    where: 'Journey',
    restricted: stage.restricted,
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    facts: [
      { label: 'State', text: sentence(takenApart(stage.status)) },
      ...(outcome ? [{ label: 'Outcome', text: sentence(words(outcome)) }] : []),
      { label: 'Worker', text: sentence(staff.nameOf(stage.workerId)) },
      { label: 'Team', text: sentence(staff.teamNameOf(stage.teamId)) },
      { label: 'Opened', text: day(stage.openedAt) },
      ...(isAfterCase(stage) ? [{ label: 'Before it', text: 'Social care’s case, which has closed' }] : []),
      ...(finishedAt ? [{ label: 'Finished', text: day(finishedAt) }] : []),
    ],
    clocks: clockRows(stage.deadlines, now),
    concerns: concernsSentUp(stage).map((sha256) => to('keptText', { journeyId, stage: stage.stage, sha256 })),
    ...(stage.kind === 'childProtectionPlan'
      ? { conference: to('conference', { journeyId, stage: stage.stage }) }
      : {}),
    ...(stageText(journeyId, stage.stage) ? { text: to('text', { journeyId, stage: stage.stage }) } : {}),
    ...actLinks(acts, (act) => to('stageAct', { journeyId, stage: stage.stage, act })),
  };
}

function isAfterCase({ kind, state }: Schemas['Stage']): boolean {
  return kind === 'commonAssessment' && (state as { afterCase?: true }).afterCase === true;
}

function concernsSentUp({ kind, state }: Schemas['Stage']): string[] {
  if (kind !== 'commonAssessment') return [];
  const { stepUps = [] } = state as { stepUps?: readonly { textHash: string }[] };
  return stepUps.map(({ textHash }) => textHash);
}
