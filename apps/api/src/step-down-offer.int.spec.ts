import { demoPeople, type DemoPerson } from '#libs/embedded';
import { type Bench, type Reply } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';
import { type ChildWithAJourney } from './testing/child-with-a-journey';

jest.setTimeout(60_000);

const { socialWorker, leadProfessional, southSocialWorker } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;
let plan: string;
let needHash: string;
beforeAll(async () => {
  const given = await benchWithAChild();
  ({ bench, child } = given);
  given.stages.away = false;
  const journey = `/journeys/${child.journeyId}`;
  ok(await act(socialWorker, journey, 'stages', { kind: 'childInNeedPlan' }));
  plan = `${journey}/stages/childInNeedPlan-1`;
  ok(await act(socialWorker, plan, 'add-need', { kind: 'need', text: { need: 'Synthetic: help in the morning.' } }));
  const { body } = await bench.send('GET', plan, { as: socialWorker });
  needHash = (body.state as { plan: { needs: { textHash: string }[] } }).plan.needs[0]?.textHash ?? '';
});
afterAll(() => bench.end());

async function act(as: DemoPerson, at: string, path: string, body: unknown): Promise<Reply> {
  const { body: seen } = await bench.send('GET', at, { as });
  return bench.send('POST', `${at}/${path}`, { as, body, version: seen.version as number });
}

function ok(reply: Reply): void {
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
}

const statusOf = async (path: string, as: DemoPerson = leadProfessional) =>
  (await bench.send('GET', path, { as })).status;

const offer = () =>
  act(socialWorker, plan, 'offer-step-down', {
    ...{ teamId: 'early-help', leadProfessionalId: leadProfessional.id, agency: 'school' },
    text: { reason: 'Synthetic: less help is enough.' },
  });

describe('whoever is asked to take a family over', () => {
  it('sees nothing before the question', async () => expect(await statusOf(plan)).toBe(404));

  it('hears of it, and reads the plan with its texts', async () => {
    ok(await offer());
    const { data } = await bench.owner.outbox.findFirstOrThrow({ where: { type: { endsWith: '.stepDownOffered' } } });
    expect(data).toMatchObject({ tell: [{ staffId: leadProfessional.id }] });
    expect(await statusOf(plan)).toBe(200);
    const text = await bench.send('GET', `${plan}/documents/${needHash}`, { as: leadProfessional });
    expect(text.body).toMatchObject({ body: { need: 'Synthetic: help in the morning.' } });
  });

  it('sees nothing else of the journey, and nobody else sees the plan for it', async () => {
    const journey = `/journeys/${child.journeyId}`;
    const closed = [
      ...[journey, `${journey}/chronology`, `${journey}/stages/${child.stage}`, `/people/${child.personId}`],
      ...[`/contacts/${child.contactId}`, `${plan}/documents/${child.textHash}`],
    ];
    for (const path of closed) expect([path, [403, 404].includes(await statusOf(path))]).toEqual([path, true]);
    expect(await statusOf(plan, southSocialWorker)).toBe(404);
  });

  it('may answer and do nothing else to it', async () => {
    const need = { kind: 'need', text: { need: 'Synthetic: another.' } };
    expect((await act(leadProfessional, plan, 'add-need', need)).body.code).toBe('ACCESS.DENIED');
    const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const accepted = await act(leadProfessional, plan, 'accept-step-down', { firstMeetingOn: day });
    expect([accepted.status, accepted.body.code]).toEqual([200, undefined]);
  });

  it('no longer reads it once they have said no', async () => {
    ok(await offer());
    ok(await act(leadProfessional, plan, 'decline-step-down', { text: { why: 'Synthetic: no room.' } }));
    expect(await statusOf(plan)).toBe(404);
  });
});
