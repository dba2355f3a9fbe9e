import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { Service } from '../../support/service/service';
import { BusyHub } from '../support/busy-hub';
import { journey } from '../support/commands';
import { Figures } from '../support/figures';
import { healAll } from '../support/healing';
import { lost, settled, type Standing, standing } from '../support/standing';
import { olderStack } from './older-stack';
import { upgradePage } from './upgrade-page';

jest.setTimeout(600_000);

const { OLDER = '', OLDER_MIGRATIONS = '0' } = process.env;
const figures = new Figures();
let service: Service;
let people: BusyHub;
let then: Standing;
/** Written and not handed in; handed in and not signed: each by the older revision. */
let drafted: Assessment;
let handedIn: Assessment;
const hashes = { drafted: '', handedIn: '' };
const words = assessmentText('Synthetic: written before the upgrade.');

const allocated = async (hub: Hub): Promise<Assessment> => {
  const { journeyId } = await hub.refer(phoneCall({ children: [sampleChild()] }));
  return new Assessment(service, journeyId, 'singleAssessment-1').allocate();
};

beforeAll(async () => {
  if (!OLDER) throw new Error('OLDER names no built revision: run script/upgrade-drill');
  const starting = Service.start({}, (options) => olderStack(OLDER, options));
  service = await figures.timed('start of the older revision', starting);
  people = new BusyHub(service);
  await figures.timed('people at work on it', people.turn());
  const hub = new Hub(service);
  drafted = await allocated(hub);
  hashes.drafted = (await drafted.write(words)).sha256;
  handedIn = await allocated(hub);
  hashes.handedIn = await handedIn.submit(words);
  then = await settled(service);
});
afterAll(async () => {
  await service.stop();
  figures.print();
});

describe('the present code on the data of an older revision', () => {
  it('has the stored histories of the older one, byte for byte: what its tests replay here are those', () => {
    const folder = (root: string) => join(root, 'test/replay/histories');
    const names = readdirSync(folder(OLDER), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const changed = names.filter(
      (name) => !readFileSync(join(folder(OLDER), name)).equals(readFileSync(join(folder(repositoryRoot()), name))),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(changed).toEqual([]);
    figures.add('stored histories of the older revision, unchanged', names.length);
  });

  it('starts, and no stage and no clock is lost', async () => {
    await figures.timed('stop, migrations, start of the present code', service.restart());
    const now = await standing(service);
    const migrations = await service.sql('SELECT FROM _prisma_migrations');
    figures.add('migrations applied at the start', migrations.length - Number(OLDER_MIGRATIONS));
    figures.add('stages lost', `${lost(then.stages, now.stages)} of ${then.stages.length}`);
    figures.add('deadlines lost', `${lost(then.clocks, now.clocks)} of ${then.clocks.length}`);
    expect(now).toEqual(then);
  });

  it('every workflow is replayed by the new worker and holds what the record holds', async () => {
    const { goingOn, kinds } = await figures.timed('hold all of them against the record', healAll(service));
    figures.add('workflows replayed that hold what the record holds', `${goingOn - kinds.length} of ${goingOn}`);
    expect(kinds).toEqual([]);
    const failing = await service.temporal(({ workflow }) =>
      workflow.count('TemporalReportedProblems IS NOT NULL').then(({ count }) => count),
    );
    figures.add('workflows whose tasks fail', failing);
    expect(failing).toBe(0);
  });

  it('texts from before are read as they were written', async () => {
    const manager = await service.as('northManager');
    const { body } = await manager.get<{ body: object }>(`${handedIn.path}/documents/${hashes.handedIn}`);
    expect(body).toMatchObject({ body: words });
    figures.add('a text handed in before is read', 'yes');
  });

  it('a draft from before is handed in, and a text that was handed in before is signed, by the hashes of then', async () => {
    await drafted.act('socialWorker', 'submission', { textHash: hashes.drafted });
    expect(await drafted.see()).toMatchObject({ status: 'awaitingSignOff' });
    await handedIn.act('northManager', 'sign-off', { textHash: hashes.handedIn });
    expect((await handedIn.see()).status).not.toBe('awaitingSignOff');
    figures.add('a draft from before is handed in, a text handed in before is signed', 'yes');
  });

  it('people go on where they were, and the ledger verifies', async () => {
    await figures.timed('people at work on the present code', people.turn());
    await journey(service, 'ledger', 'checkpoint');
    expect(await journey(service, 'ledger', 'verify')).toContain('as it was recorded');
    figures.add('the ledger of both verifies', 'yes');
  });
});

it('the page says what was seen', () => upgradePage(figures));
