import { ServiceError } from '@temporalio/client';
import { TemporalAway, WorkerAway } from '../away';
import { whenReady } from './when-ready';

/** What the SDK throws when gRPC answers with this status. */
const failure = (code: number): ServiceError =>
  new ServiceError('Workflow Update failed', {
    cause: Object.assign(new Error('busy'), { code, details: 'busy', metadata: {} }),
  });

/** Fails so often with this status, then works. */
function busyFor(times: number, code: number): () => Promise<string> {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(failure(code)) : Promise.resolve('done'));
}

const there = (): Promise<void> => Promise.resolve();
const gone = (): Promise<void> => Promise.reject(new TemporalAway());

describe('a stage that takes nothing right now', () => {
  it.each([
    ['has its hands full or continues as new', 8],
    ['is stopped at a bug', 9],
    ['was interrupted', 10],
    ['has just ended its run', 14],
  ])('is asked again when it %s', async (_, code) => {
    expect(await whenReady(busyFor(2, code), there, 5_000)).toBe('done');
  });

  it('counts as a worker that is away when it stays so', async () => {
    await expect(whenReady(busyFor(100, 9), there, 600)).rejects.toBeInstanceOf(WorkerAway);
  });

  it('is not asked again for any other failure', async () => {
    await expect(whenReady(busyFor(1, 3), there, 5_000)).rejects.toMatchObject({ message: 'Workflow Update failed' });
  });

  it('is not asked again when Temporal itself is gone', async () => {
    await expect(whenReady(busyFor(1, 14), gone, 5_000)).rejects.toBeInstanceOf(TemporalAway);
  });
});
