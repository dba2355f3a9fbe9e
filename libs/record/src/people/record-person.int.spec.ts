import { randomUUID } from 'node:crypto';
import { asReader } from '#libs/database';
import { hubWorker } from '../testing/people';
import { Scene } from '../testing/scene';
import { recordPerson } from './record-person';

describe('recording a person', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  it('keeps the details in the row, and who did it when in the fact', async () => {
    const command = {
      commandId: randomUUID(),
      requestHash: 'a'.repeat(64),
      by: hubWorker.actor,
      at: '2013-02-25T10:00:00Z',
    };
    const child = { givenName: 'Synthetic', familyName: 'Person', sex: 'F', expectedDateOfBirth: '2013-08-01' };
    const record = () =>
      asReader(scene.api, { kind: 'hub', actorId: hubWorker.actor.id }, (tx) =>
        recordPerson(tx, { ...command, ...child }),
      );
    const { personId } = await record();
    expect(await scene.worker.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      ...{ givenName: 'Synthetic', dateOfBirth: null, expectedDateOfBirth: new Date('2013-08-01T00:00:00Z') },
    });
    const facts = await scene.worker.fact.findMany({ where: { streamId: personId } });
    expect(facts).toMatchObject([{ type: 'person.created', payload: {}, actorId: hubWorker.actor.id }]);
    expect(await record()).toEqual({ personId, replayed: true });
    expect(await scene.worker.person.count()).toBe(1);
  });
});
