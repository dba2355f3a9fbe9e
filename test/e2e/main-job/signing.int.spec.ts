import { demoPeople } from '#libs/embedded';
import { eventually } from '../../support/eventually';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { type Clock, Hub } from '../../support/service/hub';
import { useRulesOf2010 } from '../../support/service/policies';
import { type Person, Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
beforeAll(async () => {
  service = await Service.start();
  hub = new Hub(service);
  await useRulesOf2010(service);
}, 240_000);
afterAll(() => service.stop(), 60_000);

async function referred(receivedAt?: string): Promise<Assessment> {
  const { journeyId } = await hub.refer(phoneCall({ children: [sampleChild()], receivedAt }));
  return new Assessment(service, journeyId).allocate();
}

async function journeyOf({ journeyId }: Assessment) {
  const head = await service.as('headOfService');
  return (await head.get<{ status: string; closureReason?: string; isReReferral: boolean }>(`/journeys/${journeyId}`))
    .body;
}

describe('an assessment', () => {
  const child = sampleChild();
  let personId: string;

  it('is written, returned once with reasons, signed, and closes the journey; no clock is reset', async () => {
    const opened = await hub.refer(phoneCall({ children: [child] }));
    personId = opened.personId;
    const assessment = await new Assessment(service, opened.journeyId).allocate();
    const due = await assessment.clock('initial-assessment');
    const first = await assessment.submit(assessmentText('Synthetic: first.'));
    const { firstSubmittedAt } = (await assessment.see()).state;
    await assessment.act('northManager', 'return', { textHash: first, text: { reasons: 'Synthetic: ask the child.' } });
    const second = await assessment.submit(assessmentText('Synthetic: second.'));
    await assessment.act('northManager', 'sign-off', { textHash: second });

    const signed = await assessment.see();
    expect(signed).toMatchObject({ status: 'signedOff', state: { firstSubmittedAt } });
    expect(await assessment.clock('initial-assessment')).toMatchObject({ startedAt: due.startedAt, dueOn: due.dueOn });
    expect(signed.deadlines.map(({ rule, n }) => `${rule} ${n}`)).toEqual([
      'initial-assessment 1',
      'sign-off 1',
      'sign-off 2',
    ]);
    await eventually(async () =>
      expect(await journeyOf(assessment)).toMatchObject({
        status: 'closed',
        closureReason: 'RC8',
        isReReferral: false,
      }),
    );
  });

  it('that follows within twelve months of the last is a re-referral', async () => {
    const { journeyId } = await hub.refer(phoneCall({ children: [child] }), personId);
    expect(await journeyOf(new Assessment(service, journeyId))).toMatchObject({ status: 'open', isReReferral: true });
  });
});

describe('who signs', () => {
  const lend = async (to: Person) => {
    const today = new Date().toISOString().slice(0, 10);
    const body = { fromId: demoPeople.northManager.id, toId: demoPeople[to].id, startsOn: today, endsOn: today };
    await (await service.as('northManager')).post('/delegations', { body, expect: 201 });
  };

  it('is a deputy while the manager is away, with whose authority it happened; never the author', async () => {
    const assessment = await referred();
    const textHash = await assessment.submit();
    expect(await assessment.refusal('socialWorker', 'sign-off', { textHash })).toMatchObject({ status: 403 });
    await lend('socialWorker');
    await lend('newlyQualifiedSocialWorker');
    await eventually(async () =>
      expect(await assessment.refusal('socialWorker', 'sign-off', { textHash })).toMatchObject({
        code: 'SIGN_OFF.OWN_WORK',
      }),
    );
    await assessment.act('newlyQualifiedSocialWorker', 'sign-off', { textHash });
    const { body } = await (await service.as('northManager')).get<{ items: object[] }>(`${assessment.path}/sign-offs`);
    expect(body.items).toMatchObject([
      {
        decision: 'signedOff',
        decidedBy: demoPeople.newlyQualifiedSocialWorker.id,
        deputisingFor: demoPeople.northManager.id,
        decidedGrade: 'teamManager',
      },
    ]);
  });
});

describe('the text that is signed', () => {
  it('is the one that was shown: an edit after submission voids the request', async () => {
    const assessment = await referred();
    const shown = await assessment.submit(assessmentText('Synthetic: shown.'));
    expect((await assessment.write(assessmentText('Synthetic: changed.'))).submission).toBe('voided');
    expect(await assessment.see()).toMatchObject({ status: 'inProgress' });
    const late = await assessment.refusal('northManager', 'sign-off', { textHash: shown });
    expect(late).toMatchObject({ status: 409, code: 'SIGN_OFF.VOIDED' });
  });

  it('is not lost when two tabs write it', async () => {
    const assessment = await referred();
    const first = await assessment.put({ text: { analysis: 'Synthetic: first tab.' } });
    const tabs = await Promise.all(
      ['left', 'right'].map((tab) =>
        assessment.put({ text: { analysis: `Synthetic: ${tab} tab.` } }, first.body.version),
      ),
    );
    expect(tabs.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(tabs.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'VERSION.STALE', currentVersion: 2 });
    const versions = await service.sql('select version from draft_version where stage_id = $1', [assessment.stageId]);
    expect(versions).toHaveLength(2);
  });
});

describe('a late assessment', () => {
  const monday = '2026-03-02T10:00:00.000Z';
  const why = (clock: Clock) => ({ deadlineId: clock.id, reason: 'workload', text: { explanation: 'Synthetic.' } });
  const reasonsOf = async ({ id }: Clock) => {
    const manager = await service.as('northManager');
    return (await manager.get<{ late: boolean; latenessReasons: object[] }>(`/deadlines/${id}`)).body;
  };

  it('that gets more time keeps its first date, and stays late by it', async () => {
    const assessment = await referred(monday);
    const clock = await assessment.clock('initial-assessment');
    const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const more = { rule: 'initial-assessment', until, reason: 'familyAway', text: { explanation: 'Synthetic.' } };
    await assessment.act('northManager', 'extension', more);
    expect(await assessment.clock('initial-assessment')).toMatchObject({
      dueOn: '2026-03-16',
      dueAt: clock.dueAt,
      extendedTo: until,
      late: true,
    });
  });

  it('is explained while it is written, and also after the contact or the assessment is over', async () => {
    const { contactId, journeyId } = await hub.refer(phoneCall({ children: [sampleChild()], receivedAt: monday }));
    const assessment = await new Assessment(service, journeyId).allocate();
    const clock = await assessment.clock('initial-assessment');
    await assessment.act('socialWorker', 'lateness-reasons', why(clock));

    await hub.tellReferrer(contactId);
    const textHash = await assessment.submit();
    await assessment.act('northManager', 'sign-off', { textHash });
    await eventually(async () => expect(await journeyOf(assessment)).toMatchObject({ status: 'closed' }));
    await assessment.act('northManager', 'lateness-reasons', { ...why(clock), reason: 'complexity' });
    expect(await reasonsOf(clock)).toMatchObject({
      late: true,
      latenessReasons: [{ reason: 'workload' }, { reason: 'complexity' }],
    });

    const decision = await hub.clock(contactId, 'contact-decision');
    const worker = await service.as('hubWorker');
    await worker.act(`/contacts/${contactId}`, `/contacts/${contactId}/lateness-reasons`, why(decision));
    expect((await hub.clock(contactId, 'contact-decision')).late).toBe(true);
    const given = await service.sql('select reason from lateness_reason where deadline_id = $1', [decision.id]);
    expect(given).toEqual([{ reason: 'workload' }]);
    expect(await assessment.refusal('northManager', 'sign-off', { textHash })).toMatchObject({
      code: 'SIGN_OFF.ALREADY_SIGNED',
    });
    for (const stageId of [contactId, assessment.stageId])
      await eventually(async () => expect(await service.workflowStatus(stageId)).toBe('COMPLETED'));
  });
});
