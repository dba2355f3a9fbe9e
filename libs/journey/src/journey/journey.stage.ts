import { commandNames } from '../shared/command-names';
import { type Stage } from '../shared/decider';
import { holdsRole } from '../shared/holding';
import { impossible, unchanged } from '../shared/impossible';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { RuleBroken } from '../shared/rule-broken';
import { stageFinished, stageOpened } from './journey.conduct';
import { type JourneyState } from './journey.state';
import { type JourneyCommand, type JourneyEvent, type JourneyOpened, type StageEnded } from './journey.types';

/** An episode of need: it decides which stage comes next and when the road ends; stages do the work. */
export const journey: Stage<JourneyState, JourneyCommand, JourneyEvent> = {
  kind: 'journey',
  initial: unopened,
  commands: commandNames<never>({}),
  acts: {},
  decide,
  evolve,
  clocks: () => [],
  outcome: (state) => (state.status === 'closed' ? state.reason : undefined),
};

function decide(before: JourneyState, command: JourneyCommand): JourneyEvent[] {
  const state = opened(before);
  if (!holdsRole(command.by, 'SYSTEM')) {
    throw new RuleBroken('JOURNEY.NOT_THE_CONDUCTOR', 'Stages are opened and closed by the service alone');
  }
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'openStage':
      return stageOpened(state, command);
    case 'finishStage':
      return stageFinished(state, command);
    default:
      return impossible(command);
  }
}

function evolve(state: JourneyState, event: JourneyEvent): JourneyState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status !== 'open') return state;
  switch (event.type) {
    case 'stageOpened': {
      const { stageId, kind, n } = event;
      return { ...state, stages: [...state.stages, { stageId, kind, n }] };
    }
    case 'stageFinished':
      return {
        ...state,
        stages: state.stages.map((one) => (one.stageId === event.stageId ? finished(one, event) : one)),
      };
    case 'nextStepAwaited':
      return { ...state, awaiting: event.step };
    case 'closed': {
      const { awaiting: _, ...file } = state;
      return { ...file, status: 'closed', reason: event.reason, closedAt: event.at };
    }
    default:
      return unchanged(state, event);
  }
}

function onceOpened({ at, ruleSet, teamId, personId, contactId, referralAt }: JourneyOpened): JourneyState {
  return { status: 'open', openedAt: at, ruleSet, teamId, personId, contactId, referralAt, stages: [], extensions: [] };
}

function finished<T extends { stageId: string }>(one: T, { outcome, at }: StageEnded): T {
  return { ...one, outcome, finishedAt: at };
}
