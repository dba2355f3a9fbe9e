import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkpoint } from '../checkpoint/checkpoint';
import { signerFrom } from '../checkpoint/signing';
import { type Fact } from '../fact';
import { factHash } from '../fact-hash';
import { saveDocument } from '../save-document';
import { author, type SampleLedger, sampleLedger } from '../testing/sample-ledger';

let ledger: SampleLedger;
const [one, two] = [randomUUID(), randomUUID()];

/** Two streams of six facts each, all signed. */
beforeEach(async () => {
  ledger = await sampleLedger();
  for (let round = 0; round < 2; round += 1) {
    await ledger.write(one, 3);
    await ledger.write(two, 3);
    await ledger.sign();
  }
});
afterEach(() => ledger.close());

const found = async (): Promise<string[]> => [...new Set((await ledger.verify()).findings.map(({ kind }) => kind))];
const quoted = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** Rewrites a stream from a fact on, with hashes that fit: what an owner does who knows the code. */
function rewriteFrom(facts: Fact[]): string[] {
  let prevHash = facts[0]?.prevHash ?? '';
  return facts
    .map((fact) => {
      const hash = factHash({ ...fact, prevHash });
      const statement = `UPDATE fact SET payload = ${quoted(fact.payload)}, prev_hash = '${prevHash}', hash = '${hash}' WHERE position = ${fact.position}`;
      prevHash = hash;
      return statement;
    })
    .concat(`UPDATE stream_head SET hash = '${prevHash}' WHERE stream_id = '${facts[0]?.streamId}'`);
}

describe('a ledger that nobody meddled with', () => {
  it('is clean, with figures of how much was looked at', async () => {
    await saveDocument(ledger.db, { streamId: one, kind: 'sample', body: { text: 'Sample' }, by: author.id });
    await ledger.write(one, 1);

    const texts = { documents: 1, textsErased: 0, textsLocked: 0 };
    const figures = { facts: 13, streams: 2, checkpoints: 2, ...texts, factsNotYetSigned: 1 };
    expect(await ledger.verify()).toEqual({ clean: true, findings: [], total: 0, figures });
  });

  it('is clean with thousands of facts in hundreds of streams', async () => {
    for (let stream = 0; stream < 300; stream += 1) await ledger.write(randomUUID(), 20);
    await ledger.sign();

    expect(await ledger.verify()).toMatchObject({
      clean: true,
      figures: { facts: 6_012, streams: 302, checkpoints: 3, factsNotYetSigned: 0 },
    });
  });

  it('is clean while it goes on being written and signed', async () => {
    const writing = Promise.all(
      Array.from({ length: 10 }, async () => {
        await ledger.write(randomUUID(), 2);
        await ledger.sign();
      }),
    );
    const results = await Promise.all([ledger.verify(), ledger.verify(), ledger.verify()]);
    await writing;

    expect(results.map(({ findings }) => findings)).toEqual([[], [], []]);
  });
});

describe('a database owner is found out who', () => {
  it('edits a fact', async () => {
    await ledger.tamper(`UPDATE fact SET payload = '{"index": 9}' WHERE stream_id = '${one}' AND seq = 2`);

    const { findings } = await ledger.verify();
    expect(findings).toEqual([
      { kind: 'factEdited', streamId: one, seq: 2, words: expect.stringContaining('position') as string },
    ]);
  });

  it.each([
    ["type = 'other'"],
    ["stage_id = 'other'"],
    ['version = 2'],
    ["occurred_at = occurred_at - interval '1 day'"],
    ["recorded_at = recorded_at - interval '1 ms'"],
    ['actor_id = gen_random_uuid()'],
    ["actor_roles = '{TEAM_MANAGER}'"],
    ["actor_grade = 'seniorManager'"],
    ['deputising_for = gen_random_uuid()'],
    ['command_id = NULL'],
  ])('edits one column: %s', async (change) => {
    await ledger.tamper(`UPDATE fact SET ${change} WHERE stream_id = '${one}' AND seq = 2`);

    expect(await found()).toEqual(['factEdited']);
  });

  it('edits a fact and makes all hashes after it fit', async () => {
    const facts = await ledger.owner.fact.findMany({ where: { streamId: one }, orderBy: { seq: 'asc' } });
    await ledger.tamper(
      ...rewriteFrom(facts.map((fact, index) => (index === 1 ? { ...fact, payload: { index: 9 } } : fact))),
    );

    expect(await found()).toEqual(['signedFactsEdited']);
  });

  it('deletes a fact from the middle', async () => {
    await ledger.tamper(`DELETE FROM fact WHERE stream_id = '${one}' AND seq = 4`);

    expect(await found()).toEqual(['signedFactsMissing', 'factMissing']);
  });

  it('deletes the tail of a stream', async () => {
    await ledger.tamper(`DELETE FROM fact WHERE stream_id = '${one}' AND seq > 4`);

    expect(await found()).toEqual(['signedFactsMissing', 'tailMissing']);
  });

  it('deletes the tail and sets the head of the stream back', async () => {
    await ledger.tamper(
      `DELETE FROM fact WHERE stream_id = '${one}' AND seq > 4`,
      `UPDATE stream_head h SET seq = 4, hash = f.hash FROM fact f WHERE h.stream_id = '${one}' AND f.stream_id = h.stream_id AND f.seq = 4`,
    );

    expect(await found()).toEqual(['signedFactsMissing']);
  });

  it('deletes an unsigned tail that a message was sent about', async () => {
    const [fact] = await ledger.write(one, 1);
    await ledger.db.outbox.create({
      data: { factPosition: fact?.position ?? 0n, type: 'sample', subject: one, data: {} },
    });
    await ledger.tamper(
      `DELETE FROM fact WHERE stream_id = '${one}' AND seq > 6`,
      `UPDATE stream_head h SET seq = 6, hash = f.hash FROM fact f WHERE h.stream_id = '${one}' AND f.stream_id = h.stream_id AND f.seq = 6`,
    );

    expect(await found()).toEqual(['outboxWithoutFact']);
  });

  it('deletes a whole stream with its head, and every checkpoint: the anchor tells', async () => {
    await ledger.tamper(
      `DELETE FROM fact WHERE stream_id = '${one}'`,
      `DELETE FROM stream_head WHERE stream_id = '${one}'`,
      'DELETE FROM checkpoint',
    );

    expect(await found()).toEqual(['checkpointMissing', 'signedFactsMissing']);
  });

  it('deletes everything: the anchor tells', async () => {
    await ledger.tamper('DELETE FROM fact', 'DELETE FROM stream_head', 'DELETE FROM checkpoint');

    expect(await found()).toEqual(['checkpointMissing', 'signedFactsMissing']);
  });

  it('inserts a fact at the end of a stream', async () => {
    await ledger.tamper(
      `INSERT INTO fact SELECT nextval('fact_position_seq'), stream_id, 7, stage_id, type, version, payload, occurred_at, recorded_at, actor_id,
         actor_roles, actor_grade, deputising_for, command_id, hash, 'forged' FROM fact WHERE stream_id = '${one}' AND seq = 6`,
    );

    expect(await found()).toEqual(['factEdited', 'headAltered']);
  });

  it('inserts a fact between signed ones, at a position that a failed transaction left free', async () => {
    await ledger.write(two, 1);
    await ledger.tamper(
      `UPDATE fact SET position = position + 5 WHERE stream_id = '${two}' AND seq = 7`,
      "SELECT setval('fact_position_seq', 18)",
    );
    await ledger.sign();
    await ledger.tamper(
      `INSERT INTO fact SELECT position - 1, gen_random_uuid(), 1, stage_id, type, version, payload, occurred_at, recorded_at, actor_id, actor_roles,
         actor_grade, deputising_for, command_id, prev_hash, 'forged' FROM fact WHERE stream_id = '${two}' AND seq = 7`,
    );

    expect(await found()).toEqual(
      expect.arrayContaining(['signedFactsAdded', 'factEdited', 'factOutOfChain', 'headAltered']),
    );
  });

  it('changes the order of two facts', async () => {
    await ledger.tamper(
      `UPDATE fact SET seq = -1 WHERE stream_id = '${one}' AND seq = 2`,
      `UPDATE fact SET seq = 2 WHERE stream_id = '${one}' AND seq = 3`,
      `UPDATE fact SET seq = 3 WHERE stream_id = '${one}' AND seq = -1`,
    );

    expect(await found()).toEqual(['factEdited', 'factOutOfChain']);
  });

  it('changes the order and makes hashes fit', async () => {
    const facts = await ledger.owner.fact.findMany({ where: { streamId: one }, orderBy: { seq: 'asc' } });
    const [first, second, third, ...rest] = facts as [Fact, Fact, Fact, ...Fact[]];
    const swapped = [first, { ...second, payload: third.payload }, { ...third, payload: second.payload }, ...rest];
    await ledger.tamper(...rewriteFrom(swapped));

    expect(await found()).toEqual(['signedFactsEdited']);
  });

  it('forges a checkpoint, in the table or in the anchor', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const forger = signerFrom(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
    await ledger.write(one, 1);
    await checkpoint(ledger.db, forger, ledger.anchor);
    expect(await found()).toEqual(['checkpointForged']);

    const lines = readFileSync(ledger.anchorFile, 'utf8').split('\n');
    writeFileSync(ledger.anchorFile, [lines[0], lines[1]?.replace(/"facts":\d+/, '"facts":11'), ''].join('\n'));
    expect(await found()).toEqual(['checkpointAltered', 'checkpointForged']);
  });

  it('alters a checkpoint in the table', async () => {
    await ledger.tamper("UPDATE checkpoint SET signed_at = signed_at + interval '1 day' WHERE n = 1");

    expect(await found()).toEqual(['checkpointAltered']);
  });

  it('takes the anchor away', async () => {
    writeFileSync(ledger.anchorFile, '');

    expect(await found()).toEqual(['anchorBehind']);
  });

  it('changes a text; taking it away is for the law to allow', async () => {
    const body = { analysis: 'Sample' };
    await saveDocument(ledger.db, { streamId: one, kind: 'sample', body, by: author.id });
    await saveDocument(ledger.db, { streamId: two, kind: 'sample', body, by: author.id });
    await ledger.tamper(
      `UPDATE document SET body = '{"analysis": "Other"}' WHERE stream_id = '${one}'`,
      `DELETE FROM document WHERE stream_id = '${two}'`,
    );

    expect(await ledger.verify()).toMatchObject({
      findings: [{ kind: 'documentAltered', streamId: one }],
      figures: { documents: 1 },
    });
  });

  it('adds or advances rows of the read tables that no fact accounts for', async () => {
    const stage = `(id, stream_id, contact_id, kind, n, rule_set, status, state, version, opened_at)`;
    await ledger.tamper(
      `INSERT INTO stage ${stage} VALUES ('${one}', '${one}', '${one}', 'contact', 1, 'wt2010', 'received', '{}', 7, now())`,
      `INSERT INTO contact (id, enquiry_id, position, received_at, status) VALUES ('${one}', gen_random_uuid(), 1, now(), 'received')`,
    );

    const { findings } = await ledger.verify();
    expect(findings.map(({ kind }) => kind)).toEqual(['openedFactMissing', 'openedFactMissing', 'versionWithoutFact']);
  });
});
