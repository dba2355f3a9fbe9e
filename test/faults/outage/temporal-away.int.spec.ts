import { setTimeout as sleep } from 'node:timers/promises';
import { englandAndWales, isWorkingDay, londonDate } from '#libs/timescales';
import { workingDaysAgo } from '../../../apps/cli/src/demo/days';
import { eventually } from '../../support/eventually';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild, shef } from '../../support/service/enquiries';
import { keepFigure, timed } from '../../support/service/figures';
import { Hub, type Problem, reasoned, referral, screened } from '../../support/service/hub';
import { useRulesOf2010 } from '../../support/service/policies';
import { type Person, Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
let waitingForSignature: Assessment;
let shown: string;
let identified: string;
let onTheLadder: string;
let takenMeanwhile: string;
/** The minute that begins soon: the ladder's last two steps ring at it, while Temporal is away. */
let soon: Date;

beforeAll(async () => {
  service = await Service.start();
  hub = new Hub(service);
  await useRulesOf2010(service);
  const { journeyId } = await hub.refer(phoneCall({ children: [sampleChild()] }));
  waitingForSignature = await new Assessment(service, journeyId).allocate();
  shown = await waitingForSignature.submit(assessmentText('Synthetic: shown.'));
  identified = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
  await hub.identify(identified);

  soon = new Date(Math.ceil((Date.now() + 25_000) / 60_000) * 60_000);
  const at = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' }).format(soon);
  const ladder = [
    { workingDaysAfter: 1, at: '00:00', tell: 'worker' },
    { workingDaysAfter: 1, at, tell: 'teamManager' },
    { workingDaysAfter: 1, at, tell: 'headOfService' },
  ];
  await useRulesOf2010(service, { 'contact-decision': { ladder } });
  const receivedAt = workingDaysAgo(soon, 2);
  onTheLadder = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()], receivedAt }));
  await eventually(async () => expect((await rung(onTheLadder)).length).toBeGreaterThanOrEqual(3), 30_000);
  await service.stack.temporal?.kill();
}, 300_000);
afterAll(() => service.stop(), 60_000);

async function rung(contactId: string): Promise<string[]> {
  const rows = await service.sql<{ milestone: string }>(
    `select milestone from fact, jsonb_extract_path_text(payload, 'milestone') milestone
     where stage_id = $1 and type in ('deadline.warned', 'deadline.breached', 'deadline.escalated') order by position`,
    [contactId],
  );
  return rows.map(({ milestone }) => milestone);
}

const acts: [string, Person, () => [on: string, what: string, body: object, method?: 'PUT']][] = [
  ['says who a child is', 'hubWorker', () => [`/contacts/${takenMeanwhile}`, 'person', { new: true }, 'PUT']],
  ['screens', 'hubWorker', () => [`/contacts/${identified}`, 'screening', screened]],
  ['decides', 'decisionMaker', () => [`/contacts/${identified}`, 'decision', { ...referral, text: reasoned }]],
  ['signs', 'northManager', () => [waitingForSignature.path, 'sign-off', { textHash: shown }]],
  [
    'returns',
    'northManager',
    () => [waitingForSignature.path, 'return', { textHash: shown, text: { reasons: 'Synthetic.' } }],
  ],
];

describe('while Temporal is away', () => {
  it('an enquiry is received all the same, and can be read', async () => {
    const enquiry = shef({ children: [sampleChild()], receivedAt: '2026-03-02T10:00:00.000Z' });
    const { answer, ms } = await timed(hub.reportOne('school', enquiry));
    takenMeanwhile = answer;
    keepFigure('POST /contacts while Temporal is away', { ms });
    expect(await hub.see(takenMeanwhile)).toMatchObject({ status: 'received' });
  });

  it.each(acts)('nobody %s: the answer is 503, and when to come again', async (_what, person, act) => {
    const [on, what, body, method = 'POST'] = act();
    const caller = await service.as(person);
    const { etag } = await caller.get(on);
    const sending = { body, etag, expect: 'any' as const };
    const sent =
      method === 'PUT' ? caller.put<Problem>(`${on}/${what}`, sending) : caller.post<Problem>(`${on}/${what}`, sending);
    const { answer, ms } = await timed(sent);
    keepFigure(`${method} …/${what} while Temporal is away`, { ms });
    expect([answer.status, answer.body.code]).toEqual([503, 'TEMPORAL.AWAY']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('texts are saved, and a text that waits for a signature says so when it changes', async () => {
    const saved = await waitingForSignature.write(assessmentText('Synthetic: changed meanwhile.'));
    expect(saved.submission).toBe('toBeVoided');
    expect((await waitingForSignature.see()).draft).toMatchObject({ sha256: saved.sha256 });
  });

  it('the service is alive, and not ready, and says which part is away', async () => {
    const alive = await fetch(`${service.api}/health`);
    const ready = await fetch(`${service.api}/ready`);
    expect([alive.status, ready.status]).toEqual([200, 503]);
    expect(await ready.json()).toMatchObject({
      status: 'error',
      details: { postgresql: { status: 'up' }, temporal: { status: 'down' } },
    });
  });

  it('no ladder goes on', async () => {
    await sleep(Math.max(0, soon.getTime() - Date.now()) + 1_000);
    // On a day that is not worked the ladder's moments were on the last one that was, and have rung already.
    if (isWorkingDay(englandAndWales, londonDate(soon.toISOString())))
      expect(await rung(onTheLadder)).toEqual(['warn-1', 'breach', 'ladder-1']);
    expect(await rung(takenMeanwhile)).toEqual([]);
  }, 120_000);
});

describe('when Temporal is back on the same data', () => {
  beforeAll(async () => {
    const pids = [service.stack.api?.pid, service.stack.worker?.pid];
    await service.stack.temporal?.start();
    expect([service.stack.api, service.stack.worker].map((part) => [part?.pid, part?.alive])).toEqual(
      pids.map((pid) => [pid, true]),
    );
  }, 60_000);

  it('the ladder catches up in order: what became due meanwhile, and what was late before it was taken', async () => {
    const back = Date.now();
    await eventually(async () => {
      expect(await rung(takenMeanwhile)).toEqual(['warn-1', 'breach', 'ladder-1', 'ladder-2', 'ladder-3']);
    }, 60_000);
    keepFigure('the ladder of a contact taken while Temporal was away, after its return', { ms: Date.now() - back });
    await eventually(async () => {
      expect(await rung(onTheLadder)).toEqual(['warn-1', 'breach', 'ladder-1', 'ladder-2', 'ladder-3']);
    }, 60_000);
    keepFigure('the ladder whose steps became due while Temporal was away, after its return', {
      ms: Date.now() - back,
    });
  });

  it('the contact that was taken meanwhile is decided', async () => {
    await hub.identify(takenMeanwhile);
    await hub.screen(takenMeanwhile);
    expect(await hub.decide(takenMeanwhile, referral)).toMatchObject({ status: 'decided' });
    await hub.screen(identified);
  });

  it('the child whose link was refused meanwhile is one person, not two', async () => {
    const { personId } = await hub.see(takenMeanwhile);
    const same = 'family_name = (select family_name from contact where id = $1)';
    expect(await service.sql(`select id from person where ${same}`, [takenMeanwhile])).toEqual([{ id: personId }]);
  });

  it('the text that was changed meanwhile is not signed as it was shown before', async () => {
    const refused = await waitingForSignature.refusal('northManager', 'sign-off', { textHash: shown });
    expect(['SIGN_OFF.TEXT_CHANGED', 'SIGN_OFF.VOIDED']).toContain(refused.code);
  });

  it('the service is ready again', async () => {
    await eventually(async () => expect((await fetch(`${service.api}/ready`)).status).toBe(200));
  });
});
