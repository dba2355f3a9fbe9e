import { type ComplaintEvent, type ComplaintState, type StageOfComplaint } from './complaint.types';

/** A complaint as its first fact makes it. */
export function begun(event: Extract<ComplaintEvent, { type: 'recorded' }>): ComplaintState {
  const { complainant, madeOn, officerId, elements, textHash } = event;
  return { complainant, madeOn, officerId, elements, textHash, stages: [stageBegun(event)], status: 'open' };
}

/** The state after a fact. Total: what the rules let through has an answer here. */
export function evolve(state: ComplaintState, event: Exclude<ComplaintEvent, { type: 'recorded' }>): ComplaintState {
  switch (event.type) {
    case 'investigatorsNamed':
      return present(state, { investigators: { on: event.on, textHash: event.textHash } });
    case 'panelHeld':
      return present(state, { panelMetOn: event.on, stoppedOn: event.on });
    case 'moreTimeGiven': {
      const { until, reason, on, textHash } = event;
      return present(state, { moreTime: [...presentStage(state).moreTime, { until, reason, on, textHash }] });
    }
    case 'answered': {
      const { on, outcomes, textHash } = event;
      const stoppedOn = presentStage(state).stoppedOn ?? on;
      return { ...present(state, { answer: { on, outcomes, textHash }, stoppedOn }), status: 'answered' };
    }
    case 'movedOn': {
      const stoppedOn = presentStage(state).stoppedOn ?? event.startedOn;
      const { stages, ...others } = present(state, { stoppedOn });
      return { ...others, stages: [...stages, stageBegun(event)], status: 'open' };
    }
    case 'withdrawn': {
      const stoppedOn = presentStage(state).stoppedOn ?? event.on;
      const ended = { withdrawnOn: event.on, withdrawalHash: event.textHash };
      return { ...present(state, { stoppedOn, withdrawnOn: event.on }), ...ended, status: 'withdrawn' };
    }
    case 'given':
      return { ...state, officerId: event.officerId };
  }
}

/** The stage at which it is, or at which it ended. */
export function presentStage({ stages }: Pick<ComplaintState, 'stages'>): StageOfComplaint {
  const last = stages.at(-1);
  if (last === undefined) throw new TypeError('A complaint has a stage from its first fact on');
  return last;
}

function stageBegun({
  stage,
  startedOn,
  days,
  longest,
  answerDays,
}: Omit<StageOfComplaint, 'moreTime'>): StageOfComplaint {
  return {
    ...{ stage, startedOn, days, moreTime: [] },
    ...(longest === undefined ? {} : { longest }),
    ...(answerDays === undefined ? {} : { answerDays }),
  };
}

function present<S extends ComplaintState>(state: S, change: Partial<StageOfComplaint>): S {
  return { ...state, stages: [...state.stages.slice(0, -1), { ...presentStage(state), ...change }] };
}
