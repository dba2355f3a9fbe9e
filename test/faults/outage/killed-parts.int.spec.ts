import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer } from '../../../apps/cli/src/demo/caller';
import { eventually } from '../../support/eventually';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { keepFigure } from '../../support/service/figures';
import { Hub, type Recorded, screened } from '../../support/service/hub';
import { Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
beforeAll(async () => {
  service = await Service.start();
  hub = new Hub(service);
}, 240_000);
afterAll(() => service.stop(), 60_000);

/** Sends until it is acknowledged, with one key: as a browser would after "send the same request again". */
async function insist<T>(send: () => Promise<Answer<T>>): Promise<{ answer: Answer<T>; attempts: number }> {
  for (let attempts = 1; ; attempts += 1) {
    const answer = await send();
    if (answer.status < 500) return { answer, attempts };
    if (answer.status !== 503 || !answer.headers.get('retry-after') || attempts === 30)
      throw new Error(`Answered ${answer.status} at attempt ${attempts}: ${JSON.stringify(answer.body)}`);
    await sleep(500);
  }
}

async function identifiedContacts(howMany: number): Promise<string[]> {
  const children = Array.from({ length: howMany }, () => sampleChild());
  const contacts = await hub.report('hubWorker', phoneCall({ children }));
  for (const contactId of contacts) await hub.identify(contactId);
  return contacts;
}

describe('a worker that is killed in the middle of acts', () => {
  it('leaves each acknowledged act with exactly one effect', async () => {
    const contacts = await identifiedContacts(10);
    const worker = await service.as('hubWorker');
    const keys = new Map(contacts.map((contactId) => [contactId, randomUUID()]));
    const screen = (contactId: string) =>
      insist(() => {
        const sending = { body: screened, etag: '"1"', key: keys.get(contactId), expect: 'any' as const };
        return worker.post<Recorded>(`/contacts/${contactId}/screening`, sending);
      });
    const began = Date.now();
    const sent = contacts.map((contactId) => screen(contactId));
    await Promise.race(sent); // one is acknowledged: the others are under way
    await service.stack.worker?.kill();
    await sleep(500);
    await service.stack.worker?.start();
    const answers = await Promise.all(sent);
    keepFigure('10 acts, the worker killed and started meanwhile', {
      ms: Date.now() - began,
      attempts: answers.reduce((sum, { attempts }) => sum + attempts, 0),
    });

    expect(answers.map(({ answer }) => [answer.status, answer.body.version])).toEqual(contacts.map(() => [200, 2]));
    const effects = await service.sql(
      `select s.id, s.version, s.status,
         (select count(*)::int from fact f where f.stage_id = s.id and f.type = 'contact.screened') facts,
         (select count(*)::int from outbox o where o.subject = s.id and o.type like '%contact.screened') messages
       from stage s where s.id = any($1)`,
      [contacts],
    );
    expect(effects).toHaveLength(10);
    for (const effect of effects)
      expect(effect).toMatchObject({ version: 2, status: 'screened', facts: 1, messages: 1 });
  }, 180_000);
});

describe('PostgreSQL that is restarted under load', () => {
  it.each([
    ['in order', () => service.stack.postgres?.stop()],
    ['by a kill -9', () => service.stack.postgres?.kill()],
  ])(
    '%s, ends no process and loses nothing that was acknowledged',
    async (_how, end) => {
      const pids = () => [service.stack.api, service.stack.worker].map((part) => part?.alive && part.pid);
      const before = pids();
      const worker = await service.as('hubWorker');
      const acknowledged: string[] = [];
      let stop = false;
      let refused = 0;
      const load = [1, 2, 3].map(async () => {
        while (!stop) {
          const body = phoneCall({ children: [sampleChild()] });
          const answer = await worker.post<{ enquiryId: string }>('/contacts', { body, expect: 'any' });
          if (answer.status === 201) acknowledged.push(answer.body.enquiryId);
          else if (answer.status === 503) refused += 1;
          else throw new Error(`Answered ${answer.status}: ${JSON.stringify(answer.body)}`);
          await sleep(20);
        }
      });
      await eventually(() => expect(acknowledged.length).toBeGreaterThan(5));
      await end();
      await sleep(1_000);
      await service.stack.postgres?.start();
      const atReturn = acknowledged.length;
      await eventually(() => expect(acknowledged.length).toBeGreaterThan(atReturn + 5), 30_000);
      stop = true;
      await Promise.all(load);

      keepFigure('PostgreSQL restarted under load', { acknowledged: acknowledged.length, refused });
      expect(pids()).toEqual(before);
      const kept = await service.sql<{ id: string }>('select id from enquiry where id = any($1)', [acknowledged]);
      expect(kept).toHaveLength(acknowledged.length);

      const contactId = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
      const sending = { body: { new: true }, etag: '"0"', key: randomUUID(), expect: 'any' as const };
      const { answer, attempts } = await insist(() => worker.put<Recorded>(`/contacts/${contactId}/person`, sending));
      keepFigure('the first act after PostgreSQL is back', { attempts });
      expect([answer.status, answer.body.version]).toEqual([200, 1]);
    },
    120_000,
  );
});
