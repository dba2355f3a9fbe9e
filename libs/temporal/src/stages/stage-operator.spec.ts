import { type Client, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { TemporalAway } from '../away';
import { StageOperator } from './stage-operator';

/** A status as gRPC gives it. */
const status = (code: number) => Object.assign(new Error(`${code}`), { code, details: '', metadata: {} });
const failed = (code: number) => new ServiceError('Failed to query Workflow', { cause: status(code) });

/** Temporal, whose stage runs and answers a query like this. */
function operator(answer: () => Promise<unknown>): StageOperator {
  const handle = { describe: () => Promise.resolve({ status: { name: 'RUNNING' } }), query: answer };
  return new StageOperator({
    workflow: { getHandle: () => handle },
    withDeadline: (_at: number, work: () => Promise<unknown>) => work(),
  } as unknown as Client);
}

describe('what an operator sees of a stage', () => {
  it('is what its workflow holds', async () => {
    const held = { state: { status: 'open' }, version: 3 };
    expect(await operator(() => Promise.resolve(held)).look('a')).toEqual({ is: 'running', held });
  });

  it.each([
    ['nobody answered in time', failed(4)],
    ['the server gave up on the query a moment earlier', failed(1)],
    ['its task fails', failed(9)],
  ])('is silence when %s', async (_why, error) => {
    expect(await operator(() => Promise.reject(error)).look('a')).toEqual({ is: 'silent' });
  });

  it('is that it does not run, or that Temporal is away', async () => {
    const gone = new WorkflowNotFoundError('gone', 'a', undefined);
    expect(await operator(() => Promise.reject(gone)).look('a')).toEqual({ is: 'notRunning' });
    await expect(operator(() => Promise.reject(failed(14))).look('a')).rejects.toThrow(TemporalAway);
  });
});
