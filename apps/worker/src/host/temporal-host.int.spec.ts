import { randomBytes } from 'node:crypto';
import { Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { taskQueue } from '#libs/contracts';
import { freePort, testTemporal } from '#libs/embedded';
import { StageClient, temporalClient } from '#libs/temporal';
import { askedOf, expressions } from '../../../../test/support/deploy/observability';
import { eventually } from '../../../../test/support/eventually';
import { readConfig, type WorkerConfig } from '../config/config';
import { temporalLog } from './log';
import { telemetryOf } from './telemetry';
import { hostWorkflows } from './temporal-host';

jest.setTimeout(90_000);

describe('the host of workflows', () => {
  const log = pino({ level: 'silent' });
  let config: WorkerConfig;

  beforeAll(async () => {
    const { address, namespace } = await testTemporal();
    config = readConfig({
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      CODEC_KEYS: `one:${randomBytes(32).toString('base64')}`,
      LEDGER_SIGNING_KEY: 'not used here',
      LEDGER_ANCHOR_FILE: 'not used here',
      TEMPORAL_METRICS_PORT: String(await freePort()),
    });
    Runtime.install({ logger: temporalLog(log), shutdownSignals: [], telemetryOptions: telemetryOf(config) });
  });

  afterEach(() => jest.restoreAllMocks());

  it('tells every series of the SDK that alert rules and dashboard ask for, and a stage that fails within a minute', async () => {
    const stop = new AbortController();
    const running = hostWorkflows({ config, activities: {}, log, stopping: stop.signal });
    const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, CODEC_KEYS: codecKeys } = config;
    const client = temporalClient({ address, namespace, codecKeys });
    const failing = await client.workflow.start('noSuchStage', { taskQueue, workflowId: 'fails' });
    const asked = new Set(expressions.flatMap((expr) => askedOf(expr).metrics));
    const ofTheSdk = [...asked].filter((name) => name.startsWith('temporal_'));
    await eventually(async () => {
      const page = await fetch(`http://127.0.0.1:${config.TEMPORAL_METRICS_PORT}/metrics`);
      const told = (await page.text()).split('\n').map((line) => line.replace(/[{ ].*/, ''));
      expect(ofTheSdk.filter((name) => !told.includes(name))).toEqual([]);
    }, 20_000);
    await eventually(async () => {
      expect(await new StageClient(client).watch()).toEqual({
        workers: 1,
        failing: [
          {
            stageId: 'fails',
            kind: 'noSuchStage',
            since: expect.stringMatching(/Z$/) as string,
            attempts: expect.any(Number) as number,
          },
        ],
        moreFailing: false,
      });
    }, 60_000);
    await failing.terminate('It was started to fail');
    stop.abort();
    await running;
    await client.connection.close();
  });

  it('ends in good order when it is told to stop while it is still making its worker', async () => {
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
      log,
      stopping: stop.signal,
      tell: (atWork) => told.push(atWork),
    });
    expect(told.at(-1)).toBe(false);
  });
});
