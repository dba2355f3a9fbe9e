import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asReader, type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { type Verification } from '#libs/ledger';
import { endInspection, openInspection } from '#libs/record';
import { londonDate } from '#libs/timescales';
import { hubManager, workerElsewhere, teamManager } from '../../../../libs/record/src/testing/people';
import { Road } from '../../../../libs/returns/src/testing/roads';
import { Town } from '../../../../libs/returns/src/testing/town';
import { type Pack, type PackAsked, writePack } from './write-pack';

jest.setTimeout(120_000);

const [head, one, other] = [hubManager.actor, workerElsewhere.actor, teamManager.actor];
const today = londonDate(new Date().toISOString());

let town: Town;
let folder: string;
/** Of an open record, of two restricted ones. */
let open: string, named: string, closed: string;
let namedChild: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inspection-pack-'));
  town = await Town.begin();
  const children = [
    await town.child('2015-05-05', 'F'),
    await town.child('2016-06-06', 'M'),
    await town.child('2017-07-07', 'F'),
  ];
  const roads = [];
  for (const personId of children) roads.push((await Road.referred(town, personId, '2026-01-12T09:00:00Z')).journeyId);
  [open = '', named = '', closed = ''] = roads;
  namedChild = children[1] ?? '';
  for (const personId of children.slice(1)) {
    const restricted = { personId, staffIds: [head.id], teamIds: [], reasonHash: 'none' };
    const by = { restrictedBy: head.id, restrictedAt: new Date() };
    await asHead((tx) => tx.restriction.createMany({ data: [{ ...restricted, ...by }] }));
  }
});
afterAll(async () => {
  await town.end();
  rmSync(folder, { recursive: true });
});

const asHead = <T>(use: (tx: Tx) => Promise<T>) => asReader(town.scene.api, { kind: 'all', actorId: head.id }, use);
const command = () => ({
  commandId: randomUUID(),
  requestHash: 'a'.repeat(64),
  by: head,
  at: new Date().toISOString(),
});

async function inspection(inspectors: readonly Actor[]): Promise<string> {
  const days = { inspectorate: 'ofsted', startsOn: today, endsOn: today } as const;
  const who = { inspectorIds: inspectors.map(({ id }) => id), restrictedIds: [namedChild] };
  return (await asHead((tx) => openInspection(tx, { ...command(), ...days, ...who }))).id;
}

async function pack(asked: Omit<PackAsked, 'folder'>): Promise<Pack & { journeyIds: string[]; out: string }> {
  const out = mkdtempSync(join(folder, 'pack-'));
  const check = () => Promise.resolve({ ok: true } as unknown as Verification);
  const made = await writePack({ db: town.worker, reading: town.scene.api, check }, { ...asked, folder: out });
  const pages = readdirSync(join(out, 'journeys')).filter((name) => name.endsWith('.json'));
  return { ...made, out, journeyIds: pages.map((name) => name.replace('.json', '')).sort() };
}

interface Manifest {
  inspectionId?: string;
  whoIsInIt: { journeys: string; lists: string };
}

function manifestOf(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
}

const everything = { sample: 10, seed: 'monday' };

describe('an inspection pack', () => {
  it('has no restricted record in it, and refuses one that is listed', async () => {
    const { journeyIds, draw, out } = await pack({ choice: everything });
    expect([journeyIds, draw?.population]).toEqual([[open], 1]);
    expect(manifestOf(out).whoIsInIt.journeys).toBe('No restricted record is among the journeys.');
    await expect(pack({ choice: { listed: [named] } })).rejects.toMatchObject({ code: 'CLI.UNKNOWN_JOURNEY' });
  });

  it('says of its lists that they leave nobody out, and leaves nobody out', async () => {
    const { out } = await pack({ asAt: new Date('2026-02-01T12:00:00Z') });
    expect(manifestOf(out).whoIsInIt.lists).toContain('leave nobody out');
    const referrals = readFileSync(join(out, 'annex-a', 'list-3-referrals.csv'), 'utf8');
    expect(referrals.trim().split('\r\n')).toHaveLength(4); // heads, the open record and both restricted ones
  });

  it('for an inspection has those that were named to it, and no other', async () => {
    const inspectionId = await inspection([one]);
    const { journeyIds, out, draw } = await pack({ choice: everything, inspectionId });
    expect([journeyIds, draw?.population]).toEqual([[named, open].sort(), 2]);
    expect((await pack({ choice: { listed: [named] }, inspectionId })).journeyIds).toEqual([named]);
    const another = pack({ choice: { listed: [closed] }, inspectionId });
    await expect(another).rejects.toMatchObject({ code: 'CLI.UNKNOWN_JOURNEY' });
    expect(manifestOf(out).inspectionId).toBe(inspectionId);
    expect(manifestOf(out).whoIsInIt.journeys).toContain('only if it was named to this inspection');
    const where = { subjects: { has: inspectionId } };
    const line = await town.worker.accessLog.findFirst({ where, orderBy: { id: 'asc' } });
    expect(line).toMatchObject({ action: 'export inspection pack', page: 'command-line' });
    expect([...(line?.subjects ?? [])].sort()).toEqual([inspectionId, named, open].sort());
  });

  it('has no child from whom one of its inspectors is shut out by name', async () => {
    const inspectionId = await inspection([one, other]);
    const shutOut = { personId: namedChild, staffId: other.id, reasonHash: 'none' };
    const by = { excludedBy: head.id, excludedAt: new Date() };
    await asHead((tx) => tx.exclusion.createMany({ data: [{ ...shutOut, ...by }] }));
    expect((await pack({ choice: everything, inspectionId })).journeyIds).toEqual([open]);
  });

  it('is made for an inspection while it goes on', async () => {
    const inspectionId = await inspection([one]);
    await asHead((tx) => endInspection(tx, { ...command(), id: inspectionId, reason: 'Synthetic: over' }));
    const over = pack({ choice: everything, inspectionId });
    await expect(over).rejects.toMatchObject({ code: 'INSPECTION.OVER' });
    const unknown = pack({ choice: everything, inspectionId: randomUUID() });
    await expect(unknown).rejects.toMatchObject({ code: 'INSPECTION.UNKNOWN' });
  });
});
