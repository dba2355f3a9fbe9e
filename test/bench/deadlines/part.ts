import { type Database, createDatabase } from '#libs/database';
import { openSecrets } from '#libs/embedded';
import { codecKeysSchema, StageClient, temporalClient } from '#libs/temporal';
import { type Row, timesRow, valueRow } from '../report/row';
import { several } from '../run/pace';
import { type Bench, type Part } from '../run/part';
import { commandStream, type Stream } from '../sustained/command-stream';
import { type Service } from '../../support/service/service';
import { heldBy } from '../parts/memory';
import { asleep, quietMs } from './asleep';
import { dueWithinAMinute, flagged, waitingCopies } from './due-copies';
import { Poller } from './poller';

const commandsASecond = 5;

export const deadlines: Part = {
  letter: 'c',
  title: 'Deadlines that end in the same minute',
  how:
    'Clocks of waiting contacts (copies) are set to end evenly within one minute. Ours: a workflow each that sleeps until then, whose timer rings in its turn: 50 ms for each that ended before it within ten minutes, so the last is told 500 s after its moment. ' +
    'The other way: a job each in pg-boss, four workers that poll every half second. Both flag by the same code: facts, messages, what is left to do. Five commands a second go on meanwhile.',
  async run(bench) {
    const { service, quick, progress } = bench;
    const many = quick ? 1_000 : 10_000;
    const database = createDatabase({ url: service.stack.databaseUrl, role: 'journey_worker' });
    try {
      const stageIds = await waitingCopies(service, many + calibration);
      const own = await ours(bench, database, stageIds.slice(calibration), stageIds.slice(0, calibration));
      const held = heldBy(service.stack).all;
      progress('the same with pg-boss');
      const polled = await theirs(bench, database, await waitingCopies(service, many));
      return [
        ...rowsOf('c.ours', 'Ours', many, own),
        valueRow('c.ours-memory', 'Ours: memory of all parts afterwards', held, 'MiB'),
        ...rowsOf('c.polled', 'pg-boss', many, polled),
      ];
    } finally {
      await database.$disconnect();
    }
  },
};

interface Rung {
  late: number[];
  commands: Stream;
}

const calibration = 300;

async function ours({ service, progress }: Bench, database: Database, ids: string[], first: string[]): Promise<Rung> {
  const { stack, home } = service;
  const keys = codecKeysSchema.parse(openSecrets(home).codecKeys);
  const client = temporalClient({
    address: stack.temporalAddress,
    namespace: stack.temporalNamespace,
    codecKeys: keys,
  });
  const stages = new StageClient(client);
  const start = async (stageIds: string[]) => {
    await several(stageIds.length, 20, (index) => stages.start({ stageId: stageIds[index] ?? '', kind: 'contact' }));
    await asleep(client, stack.temporalNamespace);
  };
  const began = Date.now();
  await start(first);
  const each = (Date.now() - began - quietMs) / first.length;
  const from = Date.now() + ids.length * each * 1.5 + 20_000;
  progress(`${ids.length} workflows to start; their minute begins in ${((from - Date.now()) / 1_000).toFixed(0)} s`);
  await dueWithinAMinute(service, database, ids, from);
  await start(ids);
  await client.connection.close();
  if (Date.now() > from) progress('the minute began before all slept');
  return rings(service, ids, from);
}

async function theirs({ service }: Bench, database: Database, ids: string[]): Promise<Rung> {
  const poller = await Poller.start(service);
  try {
    const from = Date.now() + 20_000;
    await poller.schedule(await dueWithinAMinute(service, database, ids, from));
    return await rings(service, ids, from);
  } finally {
    await poller.stop();
  }
}

/** Waits for the minute and then until all are flagged, at most ten minutes, while commands go on. */
async function rings(service: Service, ids: string[], from: number): Promise<Rung> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, from - Date.now())));
  let all = false;
  const until = from + 600_000;
  const commands = commandStream(service, commandsASecond, () => !all);
  for (; !all;) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    all = (await flagged(service, ids)).length >= ids.length || Date.now() > until;
  }
  return { commands: await commands, late: await flagged(service, ids) };
}

function rowsOf(id: string, who: string, many: number, { late, commands }: Rung): Row[] {
  return [
    timesRow(`${id}-flagged`, `${who}: from due to flagged`, late),
    valueRow(`${id}-missed`, `${who}: not flagged within ten minutes`, many - late.length, '', {
      of: 'value',
      atMost: 0,
    }),
    timesRow(`${id}-commands`, `${who}: commands meanwhile`, commands.times, { of: 'p95', atMost: 300 }),
    valueRow(`${id}-errors`, `${who}: errors of these commands`, commands.errors.length, '', {
      of: 'value',
      atMost: 0,
    }),
  ];
}
