import { hands, needsGrade } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { type AssessmentFile } from './assessment.state';
import { type CheckpointReviewed, type ReviewCheckpoint } from './assessment.types';
import { type AssessmentKind } from './outcomes';

/**
 * A manager looks at how a long assessment goes, before it is too late to change it. Source: inspection report, paragraph 26.
 * Codes: ASSESSMENT.NO_CHECKPOINTS, CHECKPOINT_REVIEWED, CHECKPOINT_GRADE_TOO_LOW, OWN_CHECKPOINT.
 */
export function checkpointReviewed(
  kind: AssessmentKind,
  { workerId, checkpoints: done = [] }: AssessmentFile,
  { by, at, checkpoint, textHash }: ReviewCheckpoint,
): CheckpointReviewed {
  if (kind !== 'singleAssessment') {
    throw new RuleBroken('ASSESSMENT.NO_CHECKPOINTS', 'This assessment has no checkpoints');
  }
  needsGrade(by, 'teamManager', 'ASSESSMENT.CHECKPOINT_GRADE_TOO_LOW', 'A team manager or somebody higher looks at it');
  if (hands(by).some((id) => id === workerId)) {
    throw new RuleBroken('ASSESSMENT.OWN_CHECKPOINT', 'Somebody else than the worker looks at how it goes');
  }
  if (done.some((one) => one.checkpoint === checkpoint)) {
    throw new RuleBroken('ASSESSMENT.CHECKPOINT_REVIEWED', 'This checkpoint has been looked at');
  }
  return { type: 'checkpointReviewed', by, at, checkpoint, textHash };
}
