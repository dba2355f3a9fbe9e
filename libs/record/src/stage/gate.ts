import { type CountersignGate, type StageStateBase } from '#libs/journey';

/** Whom a stage's recorded outcome waits for; null when no manager has anything to sign or to answer. */
export function gateOf(state: StageStateBase): CountersignGate['status'] | null {
  const { gate } = state as { gate?: CountersignGate };
  return gate === undefined || gate.status === 'countersigned' || gate.status === 'returned' ? null : gate.status;
}
