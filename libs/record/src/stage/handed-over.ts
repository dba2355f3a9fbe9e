import { type NightHandover, type StageStateBase } from '#libs/journey';

/** Since when a stage waits for the day team to take it over; null when it waits for nobody, or a contact is over anyway. */
export function handedOverSince(state: StageStateBase): Date | null {
  const { status, handOver } = state as StageStateBase & { handOver?: NightHandover };
  if (handOver === undefined || handOver.accepted !== undefined || status === 'finished') return null;
  return new Date(handOver.at);
}
