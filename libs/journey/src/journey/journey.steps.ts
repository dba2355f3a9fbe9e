import { needAfter, needOnOpening } from './need';
import { firstSteps } from './journey.openings';
import { type OpenJourney } from './journey.state';
import { stopped } from './journey.spans';
import {
  type ClosureProposed,
  type JourneyOpened,
  type NextStepAwaited,
  type StageEnded,
  type StageOpened,
} from './journey.types';

export function onceOpened(event: JourneyOpened): OpenJourney {
  const { at, ruleSet, teamId, personId, contactId, enquiryId, referralAt, kind = 'episodeOfNeed' } = event;
  const { takenOver, earlier } = event;
  return {
    status: 'open',
    openedAt: at,
    ruleSet,
    kind,
    teamId,
    personId,
    contactId,
    ...(enquiryId === undefined ? {} : { enquiryId }),
    referralAt,
    ...(takenOver === undefined ? {} : { takenOver }),
    ...(earlier === undefined ? {} : { earlier }),
    need: 'assessing',
    stages: [],
    steps: firstSteps(event),
    joined: [],
    latestAt: at,
    views: [],
    withoutPlan: [],
    proposals: [],
    extensions: [],
  };
}

export function onceStageOpened(state: OpenJourney, event: StageOpened): OpenJourney {
  const { stageId, kind, n, startsAt } = event;
  const stages = [...state.stages, { stageId, kind, n, startsAt }];
  const steps = without(state.steps, kind);
  return awaitingFirst({ ...state, stages, steps, need: needOnOpening(state.need, kind) });
}

export function onceStageFinished(
  state: OpenJourney,
  { stageId, outcome, at }: StageEnded,
  { ending = false } = {},
): OpenJourney {
  const stages = state.stages.map((one) => {
    if (one.stageId !== stageId) return one;
    const { ending: _, ...rest } = one;
    return { ...rest, outcome: one.outcome ?? outcome, finishedAt: at, ...(ending ? { ending: true as const } : {}) };
  });
  const kind = state.stages.find((one) => one.stageId === stageId)?.kind ?? '';
  return { ...state, stages, need: needAfter(state.need, { kind, outcome }, stages) };
}

export function onceWanted(state: OpenJourney, { step, startsAt, passed }: NextStepAwaited): OpenJourney {
  const wanted = {
    step,
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(passed === undefined ? {} : { passed }),
  };
  return { ...state, steps: [...state.steps, wanted], awaiting: state.awaiting ?? step };
}

export function onceProposed(state: OpenJourney, event: ClosureProposed): OpenJourney {
  const { n, reason, textHash, at, authors } = event;
  return {
    ...state,
    proposal: { n, reason, textHash, at, authors },
    proposals: [...state.proposals, { n, startedAt: at }],
  };
}

export function withoutProposal(state: OpenJourney, at: string): OpenJourney {
  const { proposal: _, ...rest } = state;
  return { ...rest, proposals: stopped(state.proposals, at) };
}

/** A stage opened: its step is done, and so is the wait for a manager's decision. */
function without(steps: OpenJourney['steps'], kind: string): OpenJourney['steps'] {
  const done = steps.findIndex(({ step }) => step === kind);
  return steps.filter(({ step }, at) => at !== done && step !== 'managerDecision');
}

function awaitingFirst(state: OpenJourney): OpenJourney {
  const { awaiting, ...rest } = state;
  const still = state.steps.find(({ step }) => step === awaiting) ?? (awaiting && state.steps[0]);
  return still ? { ...rest, awaiting: still.step } : rest;
}
