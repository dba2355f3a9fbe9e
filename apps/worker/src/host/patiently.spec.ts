import { pino } from 'pino';
import { patiently } from './patiently';

const log = pino({ level: 'silent' });

describe('waiting for a part that is away', () => {
  it('tries again until it works', async () => {
    let attempts = 0;
    const attempt = (): Promise<string> => {
      attempts += 1;
      return attempts < 2 ? Promise.reject(new Error('refused')) : Promise.resolve('here');
    };
    const stopping = new AbortController().signal;
    expect(await patiently('It', attempt, { log, stopping })).toBe('here');
    expect(attempts).toBe(2);
  });

  it('gives up at once when it is told to stop', async () => {
    const stop = new AbortController();
    const waiting = patiently('It', () => Promise.reject(new Error('refused')), { log, stopping: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(await waiting).toBeUndefined();
  });
});
