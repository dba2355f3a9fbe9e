import { randomBytes } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { testTemporal } from '#libs/embedded';
import { readConfig } from '../config/config';
import { hostWorkflows } from './temporal-host';

jest.setTimeout(60_000);

describe('the host of workflows', () => {
  afterEach(() => jest.restoreAllMocks());

  it('ends in good order when it is told to stop while it is still making its worker', async () => {
    const { address, namespace } = await testTemporal();
    const config = readConfig({
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      CODEC_KEYS: `one:${randomBytes(32).toString('base64')}`,
      LEDGER_SIGNING_KEY: 'not used here',
      LEDGER_ANCHOR_FILE: 'not used here',
    });
    const stop = new AbortController();
    const create = Worker.create.bind(Worker);
    jest.spyOn(Worker, 'create').mockImplementation(async (options) => {
      const worker = await create(options);
      stop.abort();
      return worker;
    });
    const told: boolean[] = [];
    await hostWorkflows({
      config,
      activities: {},
      log: pino({ level: 'silent' }),
      stopping: stop.signal,
      tell: (atWork) => told.push(atWork),
    });
    expect(told.at(-1)).toBe(false);
  });
});
