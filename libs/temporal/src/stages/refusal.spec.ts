import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure, RetryState } from '@temporalio/common';
import { endedUnderway, refusalIn } from './refusal';

const failed = (cause: Error): WorkflowUpdateFailedError =>
  new WorkflowUpdateFailedError('Workflow Update failed', cause);
const ownWork = ApplicationFailure.nonRetryable('Nobody signs off their own work', 'SIGN_OFF.OWN_WORK', {
  stageId: 'a-stage',
});

describe('a failed Update', () => {
  it('is the refusal that its failure names', () => {
    expect(refusalIn(failed(ownWork))).toMatchObject({
      name: 'RuleBroken',
      code: 'SIGN_OFF.OWN_WORK',
      message: 'Nobody signs off their own work',
      details: { stageId: 'a-stage' },
    });
  });

  it('is the refusal that the record made inside an activity', () => {
    const stale = ApplicationFailure.nonRetryable('Somebody was faster', 'VERSION.STALE');
    const activity = new ActivityFailure(
      'Activity failed',
      'record',
      '1',
      RetryState.NON_RETRYABLE_FAILURE,
      'w',
      stale,
    );
    expect(refusalIn(failed(activity))).toMatchObject({ code: 'VERSION.STALE', details: {} });
  });

  it('is no refusal when its type is no rule', () => {
    expect(refusalIn(failed(ApplicationFailure.nonRetryable('x is undefined', 'TypeError')))).toBeUndefined();
  });

  it('is no refusal when nothing was decided', () => {
    expect(refusalIn(new Error('the line broke'))).toBeUndefined();
  });

  it('is told apart when the workflow ended before it answered', () => {
    expect(endedUnderway(failed(ApplicationFailure.nonRetryable('gone', 'AcceptedUpdateCompletedWorkflow')))).toBe(
      true,
    );
    expect(endedUnderway(failed(ownWork))).toBe(false);
  });
});
