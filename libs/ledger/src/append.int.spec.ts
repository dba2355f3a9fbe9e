import { randomUUID } from 'node:crypto';
import { inTransaction, sqlState, violatedConstraint } from '#libs/database';
import { append, insertion, placeAll } from './append';
import { factHash } from './fact-hash';
import { saveDocument } from './save-document';
import { author, type SampleLedger, sampleLedger } from './testing/sample-ledger';
import { textHash } from './text-hash';

let ledger: SampleLedger;
beforeAll(async () => {
  ledger = await sampleLedger();
});
afterAll(() => ledger.close());

const failure = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('appending', () => {
  it('numbers the facts of a stream and chains each to the one before', async () => {
    const streamId = randomUUID();
    const [first, second] = await ledger.write(streamId, 2);
    const [third] = await ledger.write(streamId, 1);

    expect([first?.seq, second?.seq, third?.seq]).toEqual([1, 2, 3]);
    expect(first?.prevHash).toMatch(/^0{64}$/);
    expect(second?.prevHash).toBe(first?.hash);
    expect(third?.prevHash).toBe(second?.hash);
  });

  it('appends to several streams at once, and twice to one, as one after the other would', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const said = (type: string) => ({ type, payload: {}, occurredAt: '2013-03-02T23:40:00Z', by: author });
    const of = (streamId: string, stageId: string, ...types: string[]) => ({
      ...{ streamId, streamKind: 'journey' as const, stageId, facts: types.map(said) },
    });
    const all = [of(one, 'a', 'x.first', 'x.second'), of(other, 'b', 'x.first'), of(one, 'c', 'x.third'), of(one, 'd')];
    const written = await inTransaction(ledger.db, async (tx) => {
      const rows = await placeAll(tx, all);
      await tx.$executeRaw(insertion(rows.flat()));
      return rows;
    });
    expect(written.map((rows) => rows.map(({ stageId, seq, type }) => [stageId, seq, type]))).toEqual([
      [
        ['a', 1, 'x.first'],
        ['a', 2, 'x.second'],
      ],
      [['b', 1, 'x.first']],
      [['c', 3, 'x.third']],
      [],
    ]);
    const stored = await ledger.db.fact.findMany({ where: { streamId: one }, orderBy: { seq: 'asc' } });
    expect(stored.map(factHash)).toEqual(stored.map(({ hash }) => hash));
    const positions = stored.map(({ position }) => Number(position));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('returns what stands in the database, and its hash is of what stands there', async () => {
    const streamId = randomUUID();
    const written = await ledger.write(streamId, 3);

    const stored = await ledger.db.fact.findMany({ where: { streamId }, orderBy: { seq: 'asc' } });
    expect(written).toEqual(stored);
    expect(stored.map(factHash)).toEqual(stored.map(({ hash }) => hash));
  });

  it('keeps who acted, with which grade and for whom, and when it was recorded', async () => {
    const streamId = randomUUID();
    const by = { ...author, grade: 'teamManager' as const, deputisingFor: randomUUID() };
    const before = Date.now();
    const [fact] = await inTransaction(ledger.db, (tx) =>
      append(tx, {
        streamId,
        streamKind: 'contact',
        facts: [{ type: 'contact.opened', payload: {}, occurredAt: '2013-03-02T23:40:00Z', by, version: 2 }],
      }),
    );

    expect(fact).toMatchObject({
      actorId: by.id,
      actorGrade: 'teamManager',
      deputisingFor: by.deputisingFor,
      version: 2,
      commandId: null,
      stageId: null,
    });
    expect(fact?.occurredAt).toEqual(new Date('2013-03-02T23:40:00Z'));
    expect(Math.abs((fact?.recordedAt.getTime() ?? 0) - before)).toBeLessThan(5_000);
  });

  it('lets acts on one stream follow each other, however many come at once', async () => {
    const streamId = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => ledger.write(streamId, 2)));

    const seqs = (await ledger.db.fact.findMany({ where: { streamId }, orderBy: { position: 'asc' } })).map(
      ({ seq }) => seq,
    );
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect((await ledger.verify()).findings).toEqual([]);
  });

  it('leaves nothing behind when the transaction fails', async () => {
    const streamId = randomUUID();
    const facts = [{ type: 'sample.happened', payload: {}, occurredAt: new Date(), by: author }];
    await failure(
      inTransaction(ledger.db, async (tx) => {
        await append(tx, { streamId, streamKind: 'journey', facts });
        throw new Error('changed my mind');
      }),
    );

    expect(await ledger.db.streamHead.count({ where: { streamId } })).toBe(0);
    expect((await ledger.write(streamId, 1))[0]?.seq).toBe(1);
  });

  it('refuses a stream of another kind', async () => {
    const streamId = randomUUID();
    await ledger.write(streamId, 1);

    const facts = [{ type: 'sample.happened', payload: {}, occurredAt: new Date(), by: author }];
    const appending = inTransaction(ledger.db, (tx) => append(tx, { streamId, streamKind: 'person', facts }));
    expect(sqlState(await failure(appending))).toBe('23514');
  });
});

describe('a fact written by another way', () => {
  it('is refused unless it continues its stream', async () => {
    const streamId = randomUUID();
    const [fact] = await ledger.write(streamId, 1);

    const row = { ...fact, payload: {}, position: 999_999n, seq: 3 } as Parameters<
      typeof ledger.db.fact.create
    >[0]['data'];
    expect(violatedConstraint(await failure(ledger.db.fact.create({ data: row })))).toBe('fact_continues_stream');
  });

  it.each(['UPDATE fact SET type = type', 'DELETE FROM fact'])(
    '%s is refused, to the worker and to the owner',
    async (statement) => {
      await ledger.write(randomUUID(), 1);

      expect(sqlState(await failure(ledger.db.$executeRawUnsafe(statement)))).toBe('42501');
      expect(sqlState(await failure(ledger.owner.$executeRawUnsafe(statement)))).toBe('23000');
    },
  );
});

describe('a text', () => {
  it('is kept once in its stream, under its hash', async () => {
    const streamId = randomUUID();
    const text = { streamId, kind: 'sample', body: { b: 'Sample text', a: 1 }, by: author.id };

    const [first, again] = [
      await saveDocument(ledger.db, text),
      await saveDocument(ledger.db, { ...text, body: { a: 1, b: 'Sample text' } }),
    ];
    expect([first, again]).toEqual([textHash(text.body), textHash(text.body)]);
    expect(await ledger.db.document.count({ where: { streamId } })).toBe(1);
  });
});
