import { assessmentOutcomes } from '../../assessment/outcomes';
import { type AssessmentCommand, type AssessmentCodes } from '../../assessment/assessment.types';
import { type AwaitingSignOff } from '../../assessment/assessment.state';
import { socialWorker, anotherWorker } from '../people';
import { everybody, someHash, type Walker } from './walker';

const codes: AssessmentCodes = {
  childSeenOn: '2013-02-25',
  seenAlone: true,
  chronologyConsulted: true,
  interpreterNeeded: false,
  factors: ['3B'],
  primaryNeed: 'N1',
};

export const assessmentWalker: Walker = (dice, at, state): AssessmentCommand => {
  const who = { by: dice.of(everybody), at };
  const { submission } = state as Partial<AwaitingSignOff>;
  if (submission !== undefined && !dice.chance(3)) return { type: 'signOff', ...who, textHash: submission.textHash };
  const textHash = someHash(dice);
  switch (dice.upTo(5)) {
    case 0:
      return { type: 'allocate', ...who, workerId: dice.of([socialWorker.id, anotherWorker.id]), teamId: 'east' };
    case 1:
    case 2:
      return { type: 'submit', ...who, textHash, outcome: dice.of(assessmentOutcomes) ?? 'earlyHelp', codes };
    case 3:
      return { type: 'editAfterSubmission', ...who, textHash };
    case 4:
      return { type: 'returnForChanges', ...who, textHash, reasonsHash: someHash(dice) };
    default:
      return { type: 'signOff', ...who, textHash };
  }
};
