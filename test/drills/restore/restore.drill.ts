import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { Service } from '../../support/service/service';
import { BusyHub } from '../support/busy-hub';
import { journey } from '../support/commands';
import { Figures } from '../support/figures';
import { healAll, type Healing } from '../support/healing';
import { lost, powerCut, settled, type Standing, standing } from '../support/standing';
import { checksumIn, figure, restorePage, stores } from './restore-page';

jest.setTimeout(600_000);

const figures = new Figures();
let service: Service;
let backupFolder: string;
/** At the moment of the backup. */
let then: Standing;

const storeNamed = (name: string) => join(service.home.root, `temporal-${name}`);
const rowsRestored = (said: string) => /: (\d+ rows of \d+ tables)/.exec(said)?.[1] ?? '0 rows';

beforeAll(async () => {
  service = await Service.start();
  backupFolder = join(service.home.root, 'backup');
  const people = new BusyHub(service);
  await figures.timed('people at work until the copy of Temporal', people.turn());
  await service.stack.temporal?.stop();
  cpSync(dirname(service.home.temporal), storeNamed('older'), { recursive: true });
  await service.stack.temporal?.start();
  await figures.timed('people at work until the backup', people.turn());
  then = await settled(service);
  const said = await figures.timed('backup', journey(service, 'backup', '--out', backupFolder));
  figures.add('checksum of the record', checksumIn(said));
  figures.add('stages, clocks', `${then.stages.length}, ${then.clocks.length}`);
  await figures.timed('people at work after the backup: lost with the record', people.turn());
  await powerCut(service);
  cpSync(dirname(service.home.temporal), storeNamed('newer'), { recursive: true });
  mkdirSync(storeNamed('lost'));
});
afterAll(async () => {
  await service.stop();
  figures.print();
});

describe.each(stores)('the record from its backup, Temporal %s', (store) => {
  let healing: Healing;
  const keep = (what: Parameters<typeof figure>[1], value: string | number) => figures.add(figure(store, what), value);

  it('the record is restored with the same checksum', async () => {
    rmSync(service.home.postgres, { recursive: true });
    const restoring = journey(service, 'restore', '--from', backupFolder);
    const said = await figures.timed(figure(store, 'restore'), restoring);
    keep('rows restored', rowsRestored(said));
    keep('same checksum', checksumIn(said) === figures.of('checksum of the record') ? 'yes' : 'no');
    expect(checksumIn(said)).toBe(figures.of('checksum of the record'));
    if (existsSync(service.home.anchors))
      // the worker signs every minute: a short turn leaves none
      renameSync(service.home.anchors, join(service.home.root, `anchors.before-${store}.jsonl`));
  });

  it('the service starts on both, and reconcile heals whatever differs', async () => {
    rmSync(dirname(service.home.temporal), { recursive: true });
    cpSync(storeNamed(store), dirname(service.home.temporal), { recursive: true });
    await figures.timed(figure(store, 'start'), service.restart());
    healing = await figures.timed(figure(store, 'heal'), healAll(service));
    const kinds = [...new Set(healing.kinds)].sort();
    const counted = kinds.map((kind) => `${healing.kinds.filter((one) => one === kind).length} \`${kind}\``);
    keep('differed', counted.join(', ') || 'none: the worker had started all again');
    expect(healing.healed).toBe(healing.kinds.length);
  });

  it('no stage and no deadline is lost, and the ledger verifies', async () => {
    const now = await standing(service);
    keep('stages lost', `${lost(then.stages, now.stages)} of ${then.stages.length}`);
    keep('clocks lost', `${lost(then.clocks, now.clocks)} of ${then.clocks.length}`);
    expect(now).toEqual(then);
    expect(healing.goingOn).toBeGreaterThanOrEqual(then.stages.length);
    await journey(service, 'ledger', 'checkpoint');
    expect(await journey(service, 'ledger', 'verify')).toContain('as it was recorded');
  });

  it('people go on', async () => {
    const { journeyId } = await new Hub(service).refer(phoneCall({ children: [sampleChild()] }));
    expect(journeyId).toBeDefined();
    keep('people go on', 'yes');
    await powerCut(service);
  });
});

it('the page says what was seen', () => restorePage(figures));
