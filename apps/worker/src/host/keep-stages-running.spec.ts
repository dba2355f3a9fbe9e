import { pino } from 'pino';
import { type Database } from '#libs/database';
import { startMissing } from '#libs/reconcile';
import { type StageOperator } from '#libs/temporal';
import { keepStagesRunning } from './keep-stages-running';

jest.mock('#libs/reconcile', () => ({ startMissing: jest.fn() }));
const looked = jest.mocked(startMissing);

describe('stages that have no workflow', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are looked for again after seconds where Temporal was not whole yet, and then at the interval', async () => {
    looked.mockRejectedValueOnce(new Error('Namespace default is not found')).mockResolvedValue([]);
    const work = keepStagesRunning(
      {} as Database,
      {} as StageOperator,
      { STAGE_SWEEP_SECONDS: 300 },
      pino({ level: 'silent' }),
    );
    await jest.advanceTimersByTimeAsync(5_000);
    expect(looked).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(299_999);
    expect(looked).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(looked).toHaveBeenCalledTimes(3);
    await work.stop();
  });
});
