import { sqlState } from '#libs/database';
import { demoPeople, type DemoPerson } from '#libs/embedded';
import { dropOldFormDrafts } from '../../worker/src/host/drop-old-form-drafts';
import { Bench, type Reply } from './testing/bench';

jest.setTimeout(60_000);

const { school: me, northManager: other, auditor } = demoPeople;
const first = { headers: { 'if-none-match': '*' } };

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin();
});
afterAll(() => bench.end());

type How = { headers: Record<string, string> } | { version: number };

const read = (key: string, as: DemoPerson = me): Promise<Reply> => bench.send('GET', `/form-drafts/${key}`, { as });
const drop = (key: string): Promise<Reply> => bench.send('DELETE', `/form-drafts/${key}`, { as: me });
const save = (key: string, body: object, how: How): Promise<Reply> =>
  bench.send('PUT', `/form-drafts/${key}`, { as: me, body, ...how });
const makeOld = (key: string): Promise<unknown> =>
  bench.owner.formDraft.updateMany({ where: { key }, data: { savedAt: new Date(Date.now() - 31 * 86_400_000) } });

describe('a form that somebody is filling in', () => {
  it('comes back as it was saved last, with its version as the tag', async () => {
    expect((await save('act.some-id:new', { a: 'Synthetic' }, first)).headers.get('etag')).toBe('"1"');
    const second = await save('act.some-id:new', { a: 'Synthetic words', b: [{ c: null }] }, { version: 1 });
    expect(second.headers.get('etag')).toBe('"2"');
    const { body } = await read('act.some-id:new');
    expect(body).toEqual({
      key: 'act.some-id:new',
      version: 2,
      body: { a: 'Synthetic words', b: [{ c: null }] },
      savedAt: second.body.savedAt,
    });
  });

  it('is seen by nobody else, managers and auditors included', async () => {
    await save('mine', { a: 'Synthetic' }, first);
    for (const one of [other, auditor])
      expect((await read('mine', one)).body).toMatchObject({ status: 404, code: 'FORM_DRAFT.NONE' });
  });

  it('is not overwritten by another window of the same person', async () => {
    await save('two-windows', { a: 'left' }, first);
    const late = await save('two-windows', { a: 'right' }, first);
    expect(late.body).toMatchObject({ status: 412, code: 'VERSION.STALE', currentVersion: 1 });
    const both = ['one', 'another'].map((a) => save('two-windows', { a }, { version: 1 }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('takes a save that is sent again because its answer was lost', async () => {
    await save('again', { a: 'once' }, first);
    expect((await save('again', { a: 'once' }, first)).body).toMatchObject({ version: 1 });
  });

  it('needs to know what it builds on', async () => {
    expect((await save('blind', {}, { headers: {} })).status).toBe(428);
    expect((await save('blind', {}, { version: 7 })).body).toMatchObject({ code: 'VERSION.STALE', currentVersion: 0 });
  });

  it('is an object of at most 256 KB, under a key of letters, digits and a few signs', async () => {
    const bodyOf = (bytes: number) => ({ a: 'x'.repeat(bytes - '{"a":""}'.length) });
    expect((await save('long', bodyOf(262_144), first)).status).toBe(200);
    expect((await save('longer', bodyOf(262_145), first)).body).toMatchObject({ status: 413 });
    expect((await save('list', [], first)).status).toBe(422);
    expect((await save('a%20b', {}, first)).status).toBe(400);
  });

  it('leaves no trace in the access log: there is nothing in it that is anybody else’s', async () => {
    const before = await bench.owner.accessLog.count();
    await read('never-begun');
    await save('traceless', {}, first);
    expect(await bench.owner.accessLog.count()).toBe(before);
  });
});

describe('a form that was sent, or is not wanted', () => {
  it('is gone with every word, and dropping it again is no error', async () => {
    await save('gone', { a: 'Synthetic' }, first);
    expect((await drop('gone')).status).toBe(200);
    expect((await drop('gone')).status).toBe(200);
    expect((await read('gone')).status).toBe(404);
    expect(await bench.owner.formDraft.findFirst({ where: { key: 'gone' } })).toMatchObject({ body: null });
  });

  it('is not brought back over the next one by a page that was still open', async () => {
    await save('sent', { a: 'first child' }, first);
    await drop('sent');
    expect((await save('sent', { a: 'first child, late' }, { version: 1 })).status).toBe(412);
    expect((await save('sent', { a: 'second child' }, first)).body).toMatchObject({ version: 2 });
    expect((await save('sent', { a: 'first child, later' }, { version: 1 })).status).toBe(412);
    expect((await read('sent')).body).toMatchObject({ body: { a: 'second child' } });
  });

  it('is gone after the days of the policy', async () => {
    await save('old', { a: 'Synthetic' }, first);
    await makeOld('old');
    expect((await read('old')).status).toBe(404);
    expect(await bench.owner.formDraft.count({ where: { key: 'old' } })).toBe(0);
  });
});

describe('the worker', () => {
  it('deletes what its owner never came back to, and can read none of it', async () => {
    await save('ancient', { a: 'Synthetic' }, first);
    await save('young', {}, first);
    await makeOld('ancient');
    expect(await dropOldFormDrafts(bench.worker)).toBe(1);
    const left = await bench.owner.formDraft.findMany({ where: { key: { in: ['ancient', 'young'] } } });
    expect(left.map(({ key }) => key)).toEqual(['young']);
    const reading = bench.worker.formDraft.findMany().catch((error: unknown) => sqlState(error));
    expect(await reading).toBe('42501');
  });
});
