import { eventually } from '../../support/eventually';
import { domesticAbuse, phoneCall, sampleChild, sampleHousehold, shef } from '../../support/service/enquiries';
import { act, Hub, reasoned, referral, refusal } from '../../support/service/hub';
import { useRulesOf2010 } from '../../support/service/policies';
import { Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
beforeAll(async () => {
  service = await Service.start();
  hub = new Hub(service);
  await useRulesOf2010(service);
}, 240_000);
afterAll(() => service.stop(), 60_000);

const advice = { outcome: 'informationAndAdvice', levelOfNeed: 1 };
const linked = { outcome: 'linkedToOpenCase', levelOfNeed: 3 };

describe('siblings on one form', () => {
  it('have a contact each, and each their own decision', async () => {
    const [elder = '', younger = ''] = await hub.report('school', shef({ children: [sampleChild(), sampleChild()] }));
    for (const contactId of [elder, younger]) {
      await hub.identify(contactId);
      await hub.screen(contactId);
    }
    expect(await hub.decide(elder, referral)).toMatchObject({
      status: 'decided',
      journeyId: expect.any(String) as string,
    });
    expect(await hub.decide(younger, advice)).not.toHaveProperty('journeyId');
    expect([await hub.see(elder), await hub.see(younger)].map(({ outcome }) => outcome)).toEqual([
      'referral',
      'informationAndAdvice',
    ]);
    expect((await hub.tellReferrer(younger)).status).toBe('finished');
  });
});

describe('a child whom the council knows', () => {
  it('is proposed with how likely it is and why, and a person decides', async () => {
    const [child, household] = [sampleChild(), sampleHousehold()];
    const { personId, journeyId } = await hub.refer(shef({ children: [child], household }));
    const again = await hub.reportOne('hubWorker', phoneCall({ children: [child], household }));
    const { body } = await (await service.as('hubWorker')).get<{ items: object[] }>(`/contacts/${again}/matches`);
    expect(body.items[0]).toMatchObject({
      ...{ personId, openJourneyId: journeyId, score: 1, band: 'likely' },
      reasons: ['sameName', 'sameDateOfBirth', 'sameHousehold'],
    });
    expect(await hub.see(again)).not.toHaveProperty('personId');
  });
});

describe('an unborn child', () => {
  it('is received, recognised again by the expected date, and referred', async () => {
    const soon = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    const child = {
      unborn: true,
      familyName: 'Figmentine',
      expectedDateOfBirth: soon,
      mothersName: 'Synthetic Mother',
    };
    const { personId, journeyId } = await hub.refer(phoneCall({ children: [child] }));
    const again = await hub.reportOne('hubWorker', phoneCall({ children: [child] }));
    const worker = await service.as('hubWorker');
    const { body } = await worker.get<{ items: object[] }>(`/contacts/${again}/matches`);
    expect(body.items).toMatchObject([
      {
        personId,
        expectedDateOfBirth: soon,
        openJourneyId: journeyId,
        band: 'possible',
        reasons: ['similarName', 'sameDateOfBirth'],
      },
    ]);
  });
});

describe('a child whose case is open', () => {
  it('has every further contact linked to it, and never a second referral', async () => {
    const child = sampleChild();
    const { personId, journeyId } = await hub.refer(shef({ children: [child] }));
    const second = await hub.reportOne('police', domesticAbuse({ children: [child] }));
    await hub.identify(second, personId);
    await hub.screen(second);
    expect(await hub.decideInVain(second, referral)).toMatchObject({ status: 409, code: 'CONTACT.CASE_ALREADY_OPEN' });
    expect(await hub.decide(second, linked)).toMatchObject({ journeyId });
    const rows = await service.sql('select id, status from journey where person_id = $1', [personId]);
    expect(rows).toEqual([{ id: journeyId, status: 'open' }]);
  });

  it('has one referral also when two contacts are decided in the same moment', async () => {
    const child = sampleChild();
    const contacts = [0, 1].map(() => hub.reportOne('hubWorker', phoneCall({ children: [child] })));
    const [first = '', second = ''] = await Promise.all(contacts);
    const personId = await hub.identify(first);
    await hub.identify(second, personId);
    await Promise.all([hub.screen(first), hub.screen(second)]);
    const maker = await service.as('decisionMaker');
    const body = { ...referral, text: reasoned };
    const answers = await Promise.all(
      [first, second].map(async (id) => {
        const { etag } = await maker.get(`/contacts/${id}`);
        return maker.post<{ code?: string }>(`/contacts/${id}/decision`, { body, etag, expect: 'any' });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body.code;
    expect(['CONTACT.JOURNEY_ALREADY_OPEN', 'CONTACT.CASE_ALREADY_OPEN']).toContain(refused);
    expect(await service.sql('select 1 from journey where person_id = $1', [personId])).toHaveLength(1);
  });
});

describe('repeat notifications of domestic abuse', () => {
  let second: string;

  it('are counted for the household, and ask for an assessment', async () => {
    const household = sampleHousehold();
    const child = sampleChild();
    await hub.reportOne('police', domesticAbuse({ children: [child], household }));
    second = await hub.reportOne('police', domesticAbuse({ children: [child], household }));
    const { body } = await (
      await service.as('hubWorker')
    ).get<{ domesticAbuse: object }>(`/contacts/${second}/history`);
    expect(body.domesticAbuse).toMatchObject({
      notifications: 2,
      threshold: 2,
      windowMonths: 12,
      asksForAssessment: true,
    });
  });

  it('are not left without an assessment unless somebody says why', async () => {
    await hub.identify(second);
    await hub.screen(second);
    const nothing = { outcome: 'noFurtherAction', levelOfNeed: 1 };
    expect(await hub.decideInVain(second, nothing)).toMatchObject({ code: 'CONTACT.BASELINE_NEEDS_A_REASON' });
    const why = { ...reasoned, overrideReason: 'Synthetic: both reports tell of one evening.' };
    expect(await hub.decide(second, nothing, why)).toMatchObject({ status: 'awaitingAgreement' });
  });

  it('nor before the manager of the hub agrees, whom nobody else can replace', async () => {
    const path = `/contacts/${second}`;
    const agreed = { agree: true };
    expect(await refusal(await service.as('decisionMaker'), path, 'agreement', agreed)).toMatchObject({ status: 403 });
    expect((await hub.see(second)).outcome).toBeUndefined();
    expect(await act(await service.as('hubManager'), path, 'agreement', agreed)).toMatchObject({ status: 'decided' });
    expect(await hub.see(second)).toMatchObject({ outcome: 'noFurtherAction' });
  });
});

describe('a contact that lay on a desk', () => {
  it('is late at once, and everybody on the ladder hears of it in order', async () => {
    const received = '2026-03-02T10:00:00.000Z'; // a Monday: due on Tuesday 3 March
    const contactId = await hub.reportOne('hubWorker', phoneCall({ children: [sampleChild()], receivedAt: received }));
    const clock = await hub.clock(contactId, 'contact-decision');
    expect(clock).toMatchObject({ dueOn: '2026-03-03', dueAt: '2026-03-04T00:00:00.000Z', late: true });
    const manager = await service.as('hubManager');
    await eventually(async () => {
      const { body } = await manager.get<{ milestones: { kind: string; reachedAt: string }[] }>(
        `/deadlines/${clock.id}`,
      );
      expect(body.milestones.map(({ kind, reachedAt }) => [kind, reachedAt])).toEqual([
        ['warning', '2026-03-03T09:00:00.000Z'],
        ['breach', '2026-03-04T00:00:00.000Z'],
        ['escalation', '2026-03-04T09:00:00.000Z'],
        ['escalation', '2026-03-04T12:00:00.000Z'],
        ['escalation', '2026-03-05T09:00:00.000Z'],
      ]);
    }, 30_000);
    const head = await service.as('headOfService');
    await eventually(async () => {
      const { body } = await head.get<{ items: { kind: string; stageId?: string }[] }>('/notifications?limit=200');
      expect(body.items).toContainEqual(expect.objectContaining({ stageId: contactId }));
    }, 30_000);
  });
});

describe('a partner', () => {
  it('follows the own enquiries to their outcome, and sees nothing of the record', async () => {
    const [contactId = ''] = await hub.report('school', shef({ children: [sampleChild()] }));
    const school = await service.as('school');
    const newest = async () =>
      (await school.get<{ items: { id: string; children: object[] }[] }>('/sent-enquiries')).body.items[0];
    expect((await newest())?.children).toEqual([{ position: 1, status: 'received' }]);
    await hub.identify(contactId);
    await hub.screen(contactId);
    await hub.decide(contactId, advice);
    const sent = await newest();
    expect(sent?.children).toEqual([
      {
        ...{ position: 1, status: 'decided', outcome: 'informationAndAdvice', decidedAt: expect.any(String) as string },
        ...{
          outcomeInWords: expect.any(String) as string,
          basicInformation: { services: [], commonAssessmentCompleted: false },
        },
      },
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/Figment|Sample|hungry/);
    for (const path of [`/contacts/${contactId}`, `/enquiries/${sent?.id}`, '/queues/contacts-awaiting-decision'])
      expect((await school.get(path, { expect: 'any' })).status).toBe(403);
    const police = await service.as('police');
    expect((await police.get(`/sent-enquiries/${sent?.id}`, { expect: 'any' })).status).toBe(404);
  });
});
