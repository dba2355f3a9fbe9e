import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { type ChildWithAJourney } from './testing/child-with-a-journey';
import { type Bench } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(60_000);

const { school, partnerViewer, police, headOfService } = demoPeople;

let bench: Bench;
let child: ChildWithAJourney;

beforeAll(async () => {
  ({ bench, child } = await benchWithAChild());
});
afterAll(() => bench.end());

const children = async (as = school) => {
  const { body } = await bench.send('GET', `/sent-enquiries/${child.enquiryId}`, { as });
  return body.children as [{ basicInformation?: unknown }, object];
};
const screening = async (found: object): Promise<void> => {
  const stage = await bench.owner.stage.findUniqueOrThrow({ where: { id: child.contactId } });
  const state = { ...(stage.state as object), screening: { ...found } };
  await bench.owner.stage.update({ where: { id: child.contactId }, data: { state } });
};

describe('the basic information that a partner may have', () => {
  it('is the outcome in plain words, who works with the child, and whether there was a common assessment', async () => {
    expect(await children()).toEqual([
      {
        position: 1,
        status: 'decided',
        decidedAt: expect.any(String) as string,
        outcome: 'referral',
        outcomeInWords: 'referral to social care: an assessment starts',
        basicInformation: {
          services: [{ service: 'socialCare', inWords: "children's social care" }],
          commonAssessmentCompleted: false,
        },
      },
      { position: 2, status: 'received' },
    ]);
  });

  it('names the services that the newest screening found, without those of the adults', async () => {
    await screening({
      openServices: ['adultMentalHealth', 'schoolNursing', 'healthVisiting'],
      commonAssessment: 'closed',
    });
    expect((await children())[0].basicInformation).toEqual({
      services: [
        { service: 'socialCare', inWords: "children's social care" },
        { service: 'healthVisiting', inWords: 'health visiting' },
        { service: 'schoolNursing', inWords: 'school nursing' },
      ],
      commonAssessmentCompleted: true,
    });
  });

  it('knows a common assessment that was completed here', async () => {
    await screening({ openServices: [], commonAssessment: 'none' });
    const head = await bench.owner.streamHead.findUniqueOrThrow({ where: { streamId: child.journeyId } });
    const row = { streamId: child.journeyId, seq: head.seq + 1, prevHash: head.hash, hash: 'synthetic' };
    const at = { occurredAt: new Date(), recordedAt: new Date() };
    const by = { actorId: randomUUID(), actorRoles: [], actorGrade: 'none', payload: {} };
    await bench.owner.fact.create({ data: { ...row, ...at, ...by, type: 'commonAssessment.assessmentCompleted' } });
    expect((await children())[0].basicInformation).toMatchObject({ commonAssessmentCompleted: true });
  });

  it('is in the list as well, and for a colleague who only looks', async () => {
    for (const as of [school, partnerViewer]) {
      const { body } = await bench.send('GET', '/sent-enquiries', { as });
      expect((body.items as { children: unknown[] }[])[0]?.children[0]).toEqual((await children())[0]);
    }
    expect(await children(partnerViewer)).toEqual(await children());
    expect((await bench.send('POST', '/contacts', { as: partnerViewer, body: {} })).status).toBe(403);
  });

  it('names nobody and tells nothing else', async () => {
    const { text } = await bench.send('GET', `/sent-enquiries/${child.enquiryId}`, { as: school });
    expect(text).not.toMatch(/Ada|Specimen|Synthetic|assessment-north/);
    expect(text).not.toContain(child.journeyId);
    expect((await bench.send('GET', `/sent-enquiries/${child.enquiryId}`, { as: police })).status).toBe(404);
  });

  it('is on the access log with the contact', async () => {
    await children();
    const line = await bench.owner.accessLog.findFirst({
      where: { action: 'follow Enquiry' },
      orderBy: { id: 'desc' },
    });
    expect(line).toMatchObject({ actorId: school.id, allowed: true, subjects: [child.enquiryId, child.contactId] });
  });

  it('is nothing of a restricted child', async () => {
    const body = { teamIds: ['assessment-north'], reason: 'Synthetic' };
    await bench.send('PUT', `/people/${child.personId}/restriction`, { as: headOfService, body });
    expect((await children())[0]).toMatchObject({ status: 'decided', outcome: 'referral' });
    expect((await children())[0].basicInformation).toBeUndefined();
  });
});
