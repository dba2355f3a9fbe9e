import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from './client';
import { asReader, type ReadScope } from './read-scope';
import { SampleRecord } from './testing/sample-record';

const lawyer: ReadScope = { kind: 'teams', actorId: randomUUID(), kinds: ['preProceedings'], texts: 'ofTheKinds' };

describe('somebody who reads the texts of their kind of stage', () => {
  let owner: Database;
  let api: Database;

  beforeAll(async () => {
    const { url } = await testPostgres();
    owner = createDatabase({ url });
    api = createDatabase({ url, role: 'journey_api' });
    const sample = new SampleRecord(owner);
    const asked = await sample.journey({ teamId: 'north' });
    const other = await sample.journey({ teamId: 'south' });
    for (const { id: streamId } of [asked, other]) {
      await owner.streamHead.create({ data: { streamId, kind: 'sample', seq: 0, hash: '0' } });
    }
    await text(asked.id, 'initialAssessment', 'what the social worker wrote', 1);
    await text(asked.id, 'preProceedings', 'the letter', 2);
    await text(other.id, 'initialAssessment', 'another child', 1);
    await sample.document(asked.id, 'their own note', lawyer.actorId);
    await sample.document(asked.id, 'named by nothing');

    async function text(journeyId: string, kind: string, sha256: string, seq: number): Promise<void> {
      const { id: stageId } = await sample.stage({
        id: `${journeyId}/${kind}-1`,
        journeyId,
        streamId: journeyId,
        kind,
      });
      await sample.document(journeyId, sha256);
      await owner.fact.create({
        data: {
          ...{ streamId: journeyId, seq, stageId, type: 'sample', payload: { textHash: sha256 } },
          ...{ occurredAt: new Date(), recordedAt: new Date(), prevHash: String(seq - 1), hash: String(seq) },
          ...{ actorId: randomUUID(), actorRoles: [], actorGrade: 'none' },
        },
      });
    }
  });
  afterAll(() => Promise.all([owner, api].map((db) => db.$disconnect())));

  const seen = (scope: ReadScope) =>
    asReader(api, scope, async (tx) => (await tx.document.findMany()).map(({ sha256 }) => sha256).sort());

  it('sees those that this stage names and their own, and no other text of the journey', async () =>
    expect(await seen(lawyer)).toEqual(['the letter', 'their own note']));

  it('is not somebody who reads all texts, or none', async () => {
    const { texts: _, ...everyText } = lawyer;
    expect(await seen(everyText)).toHaveLength(4);
    expect(await seen({ ...lawyer, texts: false })).toEqual(['their own note']);
  });

  it('sees nothing of a journey that has no such stage', async () =>
    expect(await seen({ ...lawyer, kinds: ['initialConference'] })).toEqual([]));
});
