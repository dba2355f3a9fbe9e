import { randomUUID } from 'node:crypto';
import { type OpenAPIObject } from '@nestjs/swagger';
import { demoPeople } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { addStageOfEveryKind } from './testing/a-stage-of-every-kind';
import { actRows, draftRows } from './testing/access/acts';
import { contactRows } from './testing/access/contacts';
import { inspectionRows, inspectionsOf } from './testing/access/inspections';
import { journeyRows } from './testing/access/journeys';
import { numberRows } from './testing/access/numbers';
import { officeRows } from './testing/access/office';
import { qualityOf, qualityRows } from './testing/access/quality';
import { type Row, type Things } from './testing/access/rows';
import { Bench, type Reply } from './testing/bench';
import { prepareChild } from './testing/child-with-a-journey';
import { holderOf, type Persona, personas } from './testing/personas';
import { StagesAtHand } from './testing/stages-at-hand';

jest.setTimeout(240_000);

let bench: Bench;
let things: Things;
let documented: string[];

beforeAll(async () => {
  const stages = new StagesAtHand();
  bench = await Bench.begin({ stages });
  stages.database = bench.worker;
  await lend(demoPeople.northManager.id, demoPeople.disabilitySocialWorker.id, londonDate(new Date().toISOString()));
  const child = await prepareChild(bench, stages);
  const [quality, inspections] = [await qualityOf(bench, child.journeyId), await inspectionsOf(bench, child.journeyId)];
  things = { ...child, ...(await others()), ...quality, ...inspections };
  await addStageOfEveryKind(bench, things.journeyId);
  const { body } = await bench.send('GET', '/openapi.json');
  documented = operationsOf(body as unknown as OpenAPIObject);
});
afterAll(() => bench.end());

const accessTable = {
  ...contactRows,
  ...journeyRows,
  ...officeRows,
  ...numberRows,
  ...qualityRows,
  ...inspectionRows,
  ...actRows,
  ...draftRows,
};

/** What nobody without a right to it may hear: names, words, and where the child lives. */
const secrets = /Specimen|\bAda\b|\bBea\b|Synthetic: |Example Street|ZZ99/;

describe('who may do what', () => {
  it('is laid down for every route that is documented, and for no other', () => {
    expect(Object.keys(accessTable).sort()).toEqual(documented.sort());
  });

  it.each(Object.entries(accessTable))(
    'lets in whom it should, and tells everybody else nothing: %s',
    async (_operation, row) => {
      const isReading = row.try(things)[0] === 'GET';
      const mayTogether = (persona: Persona) => isReading || !row.in.includes(persona);
      await Promise.all(personas.filter(mayTogether).map((persona) => tryIt(persona, row)));
      for (const persona of personas) if (!mayTogether(persona)) await tryIt(persona, row);
    },
  );

  it('is written to the access log, whether it was allowed or not', async () => {
    const before = await bench.worker.accessLog.count();
    await bench.send('GET', `/journeys/${things.journeyId}`, { as: holderOf('author') });
    await bench.send('GET', `/queues/awaiting-my-sign-off`, { as: holderOf('author') });
    await bench.send('GET', `/journeys/${things.journeyId}`, { as: holderOf('southWorker') });
    const lines = await bench.worker.accessLog.findMany({ orderBy: { id: 'desc' }, take: 3 });
    expect(await bench.worker.accessLog.count()).toBe(before + 3);
    expect(lines).toMatchObject([
      {
        action: 'miss GET /journeys/:journeyId',
        allowed: false,
        actorId: demoPeople.southSocialWorker.id,
        subjects: [things.journeyId],
      },
      { action: 'signOff Stage', allowed: false, actorId: demoPeople.socialWorker.id },
      { action: 'read Journey', allowed: true, subjects: [things.journeyId, things.personId] },
    ]);
  });
});

async function tryIt(persona: Persona, row: Row): Promise<void> {
  const reply = await attempt(persona, row);
  expect([persona, isLetIn(reply)]).toEqual([persona, row.in.includes(persona)]);
  if (!row.in.includes(persona)) {
    expect([persona, reply.text]).toEqual([persona, expect.not.stringMatching(secrets)]);
  } else if (row.finds) {
    const finds = reply.text.includes(row.finds.thing(things));
    expect([persona, 'finds it', finds]).toEqual([persona, 'finds it', row.finds.who.includes(persona)]);
  }
}

async function attempt(persona: Persona, row: Row): Promise<Reply> {
  const [method, path, sending] = row.try(things);
  return bench.send(method, path, { ...sending, as: holderOf(persona) });
}

/** What does not exist and what may not be known are the same answer. */
function isLetIn({ status }: Reply): boolean {
  return ![401, 403, 404].includes(status);
}

function operationsOf({ paths }: OpenAPIObject): string[] {
  return Object.values(paths).flatMap((item) =>
    (['get', 'put', 'post', 'delete', 'patch'] as const).flatMap((method) => item[method]?.operationId ?? []),
  );
}

async function lend(fromId: string, toId: string, day: string): Promise<string> {
  const { id } = await bench.owner.delegation.create({
    data: { id: randomUUID(), fromId, toId, startsOn: new Date(day), endsOn: new Date(day), createdBy: fromId },
  });
  return id;
}

async function others(): Promise<Pick<Things, 'notificationId' | 'delegationId' | 'subscriptionId'>> {
  const { northManager, southManager, administrator } = demoPeople;
  const fact = await bench.owner.fact.findFirstOrThrow();
  const message = await bench.owner.outbox.findFirstOrThrow();
  await bench.owner.delivery.create({ data: { outboxId: message.id, target: 'inbox', status: 'failed' } });
  const notification = await bench.owner.notification.create({
    data: { id: randomUUID(), recipientId: northManager.id, factPosition: fact.position, kind: 'signOffWanted' },
  });
  const subscription = await bench.owner.subscription.create({
    data: {
      id: randomUUID(),
      url: 'https://receiver.example/',
      secret: 'none',
      types: ['*'],
      createdBy: administrator.id,
    },
  });
  return {
    notificationId: notification.id,
    delegationId: await lend(northManager.id, southManager.id, '2031-01-01'),
    subscriptionId: subscription.id,
  };
}
