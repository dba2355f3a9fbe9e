import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { follows } from './journey-map';
import { stagesToOpen } from './journey.openings';
import { type ClosedJourney, type OpenJourney } from './journey.state';
import { type FinishStage, type JourneyEvent, type OpenStage } from './journey.types';

type Opened = OpenJourney | ClosedJourney;

/** Opens a stage that the map asks for; a stage that is known already is no news. Its clock runs from the referral. */
export function stageOpened(state: Opened, { by, at, stageId, kind, n }: OpenStage): JourneyEvent[] {
  if (state.stages.some((one) => one.stageId === stageId)) return [];
  if (!stagesToOpen(state).some((wanted) => wanted.kind === kind && wanted.n === n)) {
    throw new RuleBroken('JOURNEY.STAGE_NOT_WANTED', 'This stage does not come next', { kind, n });
  }
  const { referralAt: startsAt, teamId } = state;
  return [{ type: 'stageOpened', by, at, stageId, kind, n, startsAt, teamId }];
}

/** Notes how a stage ended, and what the map says comes next once no other stage is open. */
export function stageFinished(state: Opened, { by, at, stageId, outcome }: FinishStage): JourneyEvent[] {
  const stage = state.stages.find((one) => one.stageId === stageId);
  if (stage === undefined) throw new RuleBroken('JOURNEY.UNKNOWN_STAGE', 'This stage is not of this journey');
  if (stage.outcome !== undefined) return [];
  const next = follows(stage.kind, outcome, londonDate(at));
  if (next === undefined) {
    throw new RuleBroken('JOURNEY.NO_ROAD', 'The map knows nothing after this', { kind: stage.kind, outcome });
  }
  const ended: JourneyEvent = { type: 'stageFinished', by, at, stageId, outcome };
  const others = state.stages.some((one) => one.stageId !== stageId && one.outcome === undefined);
  if (others) return [ended];
  return [
    ended,
    'close' in next
      ? { type: 'closed', by, at, reason: next.close }
      : { type: 'nextStepAwaited', by, at, step: next.await },
  ];
}
