import { type StepDown, type StageStateBase } from '#libs/journey';

/** Who is asked to take the family over, while the question stands; null where nobody is, or where the family is received. */
export function offeredTo(state: StageStateBase): string | null {
  const { status, stepDown } = state as StageStateBase & { stepDown?: StepDown & { from?: string } };
  if (stepDown === undefined || stepDown.from !== undefined || stepDown.declinedAt !== undefined) return null;
  return status === 'ended' ? null : stepDown.leadProfessionalId;
}
