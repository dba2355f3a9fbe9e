import { system } from '../shared/actor';
import { stagesToOpen } from './journey.openings';
import { type JourneyStage, type JourneyState } from './journey.state';
import { type FinishStage, type OpenStage } from './journey.types';

/** What a journey hears of a stage that has ended: of its own, of a contact that joins, of another journey's. */
export type Heard = Omit<FinishStage, 'type' | 'by'>;

/** Whether what has ended is no news. A stage that was replaced is heard of once more, when it has said that it is over. */
export function hasHeardOf(state: JourneyState, stageId: string): boolean {
  if (state.status === 'unopened') return false;
  const { joined, stages } = state;
  return (
    joined.includes(stageId) ||
    stages.some((one) => one.stageId === stageId && one.outcome !== undefined && !one.ending)
  );
}

/** The journey takes note of what it heard. What another journey tells may date from before the referral: it counts from the referral on. */
export function takingNote(state: JourneyState, { at, stageId, kind, outcome, passed }: Heard): FinishStage {
  const note: FinishStage = { type: 'finishStage', by: system, at: fromReferral(state, at), stageId, kind, outcome };
  return passed === undefined ? note : { ...note, passed };
}

/**
 * The stages that the map asks for, as they are opened at a moment (ISO instant), or at the referral if that is later: clocks of two machines
 * differ, and nothing happens before the referral did.
 * @param idOf the id of the journey's n-th stage of a kind
 */
export function openingStages(
  state: JourneyState,
  at: string,
  idOf: (kind: OpenStage['kind'], n: number) => string,
): OpenStage[] {
  const opensAt = fromReferral(state, at);
  return stagesToOpen(state).map(({ kind, n }): OpenStage => {
    return { type: 'openStage', by: system, at: opensAt, stageId: idOf(kind, n), kind, n };
  });
}

/** Stages whose place another one has taken, and which have not said yet that they are over. */
export function replacedStages(state: JourneyState): readonly JourneyStage[] {
  return state.status === 'unopened' ? [] : state.stages.filter(({ ending }) => ending);
}

function fromReferral(state: JourneyState, at: string): string {
  if (!('openedAt' in state) || Date.parse(at) >= Date.parse(state.openedAt)) return at;
  return state.openedAt;
}
