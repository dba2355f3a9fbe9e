import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { follows, type Follows } from './journey-map';
import { openOf, stagesToOpen } from './journey.openings';
import { type ClosedJourney, type JourneyFile, type OpenJourney, type WantedStep } from './journey.state';
import { type OpenStage, type FinishStage, type JourneyEvent } from './journey.types';
import { openedWith } from './journey.opening';
import { mayCloseAfter } from './closure-rules';

type Opened = OpenJourney | ClosedJourney;

/** Opens a stage that the map asks for; a stage that is known already is no news. */
export function stageOpened(state: Opened, { by, at, stageId, kind, n }: OpenStage): JourneyEvent[] {
  if (state.stages.some((one) => one.stageId === stageId)) return [];
  const wanted = stagesToOpen(state).find((one) => one.kind === kind && one.n === n);
  if (wanted === undefined || state.status !== 'open') {
    throw new RuleBroken('JOURNEY.STAGE_NOT_WANTED', 'This stage does not come next', { kind, n });
  }
  const { startsAt = at, passed } = state.steps.find(({ step }) => step === kind) ?? {};
  return openedWith(state, { by, at, stageId, kind, n, startsAt, ...(passed === undefined ? {} : { passed }) });
}

/** Notes how a stage ended, and what the map says comes next. */
export function stageFinished(state: Opened, command: FinishStage): JourneyEvent[] {
  const { by, at, stageId, outcome } = command;
  const stage = state.stages.find((one) => one.stageId === stageId);
  if (stage === undefined) throw new RuleBroken('JOURNEY.UNKNOWN_STAGE', 'This stage is not of this journey');
  const ended: JourneyEvent = { type: 'stageFinished', by, at, stageId, outcome };
  if (stage.ending) return [ended];
  if (stage.outcome !== undefined) return [];
  const next = follows(stage.kind, outcome, londonDate(at), state.ruleSet);
  if (next === undefined) {
    throw new RuleBroken('JOURNEY.NO_ROAD', 'The map knows nothing after this', { kind: stage.kind, outcome });
  }
  const others = { ...state, stages: state.stages.filter((one) => one.stageId !== stageId) };
  const steps = stepsOf(others, next, command);
  const open = openOf(others).length > 0;
  if (steps.length > 0) return [ended, ...steps.map((step) => awaited(command, step))];
  if (open || state.steps.some(({ step }) => step !== 'managerDecision')) return [ended];
  if ('close' in next && mayCloseAfter(state, next.close)) {
    return [ended, { type: 'closed', by, at, reason: next.close }];
  }
  return [ended, awaited(command, { step: 'managerDecision' })];
}

/** Stages that follow; not a second one beside an open one, and no child in need plan beside a protection plan. */
function stepsOf(state: JourneyFile, next: Follows, { at, passed }: FinishStage): WantedStep[] {
  if (!('await' in next)) return [];
  const startsAt = passed?.startsAt ?? at;
  const handed = { startsAt, ...(passed === undefined ? {} : { passed }) };
  if (next.await === 'childProtectionPlan' && passed?.startsAt === undefined) {
    throw new RuleBroken('JOURNEY.CONFERENCE_DATE_MISSING', 'A protection plan starts on the day of its conference');
  }
  const steps = [{ step: next.await, ...handed }, ...(next.also === undefined ? [] : [{ step: next.also, startsAt }])];
  return steps.filter((one) => !isThere(state, one));
}

/** A reconvened discussion is another one; of everything else there is one at a time. */
function isThere(state: JourneyFile, { step, startsAt }: WantedStep): boolean {
  if (step === 'strategyDiscussion') return false;
  if (step === 'initialConference' && hasMadePlan(state, startsAt)) return true;
  if (step === 'childInNeedPlan' && openOf(state, 'childProtectionPlan').length > 0) return true;
  return openOf(state, step).length > 0 || state.steps.some((one) => one.step === step);
}

/** A manager asked for the enquiry's conference before its end, and it has made a plan: there is nothing left to confer about. */
function hasMadePlan({ stages }: JourneyFile, since: string | undefined): boolean {
  return stages.some(({ kind, startsAt, outcome }) => {
    return kind === 'initialConference' && startsAt === since && outcome === 'plan';
  });
}

function awaited({ by, at }: FinishStage, wanted: WantedStep): JourneyEvent {
  return { type: 'nextStepAwaited', by, at, ...wanted };
}
