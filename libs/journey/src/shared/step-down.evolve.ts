import { hands } from './holding';
import { type StepDown, type StepDownEvent } from './step-down.types';

/** How far the step down has come; a new offer begins anew. */
export function evolveStepDown(before: StepDown | undefined, event: StepDownEvent): StepDown | undefined {
  if (event.type === 'stepDownOffered') {
    const { by, at: offeredAt, teamId, leadProfessionalId, agency } = event;
    return { offeredBy: hands(by), offeredAt, teamId, leadProfessionalId, agency };
  }
  if (before === undefined) return undefined;
  switch (event.type) {
    case 'stepDownAccepted':
      return { ...before, acceptance: { by: event.by.id, at: event.at, firstMeetingOn: event.firstMeetingOn } };
    case 'stepDownDeclined':
      return { ...before, declinedAt: event.at };
    case 'stepDownAgreed':
      return { ...before, familyAgreedAt: event.at };
  }
}
