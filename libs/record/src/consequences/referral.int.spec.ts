import { randomUUID } from 'node:crypto';
import { inTransaction } from '#libs/database';
import { system } from '#libs/journey';
import { termsOf } from '../deadlines/terms';
import { furtherJourney } from './journey-opening';
import { loadStage } from '../load-stage';
import { decide, finishStage, identify, openStage, refer } from '../testing/acts';
import { decided, received, referred, screened } from '../testing/referral';
import { Scene } from '../testing/scene';

describe('what a referral opens', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const journeyOf = (id: string) => scene.worker.journey.findUniqueOrThrow({ where: { id } });

  it('opens the journey with the decision, under the rule set of the contact', async () => {
    const person = await scene.person();
    const journey = await referred(scene, person);
    expect(await journeyOf(journey)).toMatchObject({
      ...{ personId: person, ruleSet: 'wt2010', status: 'open', teamId: 'east', isReReferral: false },
      referralAt: new Date(received),
    });
    expect(await scene.facts(journey)).toEqual(['journey.opened']);
  });

  it('opens one journey when two contacts about one child are decided at the same moment', async () => {
    const person = await scene.person();
    const contacts = [await screened(scene, person), await screened(scene, person)];
    const hashes = await Promise.all(contacts.map((contact) => scene.text(contact, { why: contact })));
    const outcomes = await Promise.allSettled(
      contacts.map((contact, i) => scene.act(contact, refer(decided, hashes[i] ?? ''))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'CONTACT.JOURNEY_ALREADY_OPEN' });
    expect(await scene.worker.journey.count({ where: { personId: person } })).toBe(1);
  });

  it('opens a further journey of the same child, which is told what was agreed before', async () => {
    const journey = await referred(scene);
    const stage = await scene.worker.stage.findUniqueOrThrow({ where: { id: journey } });
    const passed = { firstMeetingOn: '2013-03-11' };
    const opensJourney = { journeyId: randomUUID(), kind: 'earlyHelp', teamId: 'east', startsAt: decided, passed };
    const event = { type: 'steppedDown', by: system, at: decided, opensJourney };
    const [opening] = await inTransaction(scene.worker, async (tx) =>
      furtherJourney({ tx, terms: await termsOf(tx), commandId: randomUUID() }, stage, event),
    );
    expect(opening).toMatchObject({
      id: opensJourney.journeyId,
      kind: 'journey',
      opened: { kind: 'earlyHelp', passed },
    });
    const { personId } = await journeyOf(journey);
    expect(await journeyOf(opensJourney.journeyId)).toMatchObject({ personId, kind: 'earlyHelp', teamId: 'east' });
  });

  it('leaves nothing of a refused decision', async () => {
    const person = await scene.person();
    const contact = await screened(scene, person);
    await referred(scene, person);
    const textHash = await scene.text(contact, { why: 'too late' });
    const before = await scene.facts(contact);
    await expect(scene.act(contact, refer(decided, textHash))).rejects.toMatchObject({
      code: 'CONTACT.JOURNEY_ALREADY_OPEN',
    });
    expect(await scene.facts(contact)).toEqual(before);
    expect(await loadStage(scene.worker, { stageId: contact })).toMatchObject({ version: 2 });
  });

  it('links a contact to the open case, and to no closed one', async () => {
    const person = await scene.person();
    const journey = await referred(scene, person);
    const context = { openJourneyId: journey, domesticAbuse: { notifications: 0, threshold: 2, windowMonths: 12 } };
    const link = async (contact: string) => {
      const textHash = await scene.text(contact, { why: contact });
      return scene.act(contact, decide(decided, textHash, { outcome: 'linkedToOpenCase', levelOfNeed: 3, context }));
    };
    const [first, second] = [await screened(scene, person), await screened(scene, person)];
    const { recorded } = await link(first);
    expect(recorded.journeyId).toBe(journey);
    const [message] = await scene.worker.outbox.findMany({
      where: { subject: first, type: { endsWith: 'contact.decided' } },
    });
    expect(message?.data).toMatchObject({ tell: [{ role: 'TEAM_MANAGER', teamId: 'east' }] }); // nobody holds the case yet
    await closed(scene, journey);
    await expect(link(second)).rejects.toMatchObject({ code: 'CONTACT.NO_OPEN_CASE' });
  });

  it('marks a re-referral within twelve months, that day a year later included', async () => {
    const person = await scene.person();
    await closed(scene, await referred(scene, person, '2013-02-25T10:00:00Z'));
    const second = await referred(scene, person, '2014-02-25T22:00:00Z');
    expect((await journeyOf(second)).isReReferral).toBe(true);
    await scene.worker.journey.update({ where: { id: second }, data: { status: 'closed' } });
    const third = await referred(scene, person, '2015-02-26T10:00:00Z');
    expect((await journeyOf(third)).isReReferral).toBe(false);
  });

  it("opens the assessment in the journey's stream, its clock running from the referral", async () => {
    const journey = await referred(scene);
    const { stageId } = openStage(journey, decided);
    await scene.act(journey, openStage(journey, decided));
    expect(await scene.facts(stageId)).toEqual(['initialAssessment.opened', 'deadline.started']);
    const [deadline] = await scene.worker.deadline.findMany({ where: { stageId } });
    // Ten working days from Monday 25 February 2013.
    expect(deadline).toMatchObject({ rule: 'initial-assessment', dueOn: new Date('2013-03-11T00:00:00Z') });
    expect(deadline?.startedAt).toEqual(new Date(received));
  });

  it('opens a stage once, however often the journey is told to', async () => {
    const journey = await referred(scene);
    await scene.act(journey, openStage(journey, decided));
    const { recorded } = await scene.act(journey, openStage(journey, decided));
    expect(recorded.version).toBe(0); // the service's own acts do not count
    expect(await scene.facts(journey)).toEqual(['journey.opened', 'journey.stageOpened']);
  });

  it('refuses a person whom nobody has recorded', async () => {
    const contact = await scene.contact();
    await expect(scene.act(contact, identify('99999999-0000-4000-8000-000000000001', received))).rejects.toMatchObject({
      code: 'PERSON.UNKNOWN',
    });
  });
});

/** Its assessment ends with no further action, which closes the journey. */
async function closed(scene: Scene, journey: string): Promise<void> {
  const open = openStage(journey, '2014-02-25T23:00:00Z');
  await scene.act(journey, open);
  await scene.act(journey, finishStage(open.stageId, 'noFurtherAction', '2014-02-25T23:30:00Z'));
}
