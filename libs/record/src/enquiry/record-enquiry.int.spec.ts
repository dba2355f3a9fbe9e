import { randomUUID } from 'node:crypto';
import { asReader } from '#libs/database';
import { recordEnquiry } from './record-enquiry';
import { enquiryOf, Scene } from '../testing/scene';

describe('recording an enquiry', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  it('opens a contact with its clock for each child, and keeps the form once', async () => {
    const { enquiryId, contacts } = await scene.enquiry();
    expect(contacts).toHaveLength(2);
    for (const { deadlines } of contacts) {
      // Received on Monday 25 February 2013: one working day is Tuesday the 26th.
      expect(deadlines).toEqual([expect.objectContaining({ rule: 'contact-decision', dueOn: '2013-02-26' })]);
    }
    const documents = await scene.worker.document.findMany({ where: { streamId: enquiryId } });
    expect(documents.map(({ kind }) => kind)).toEqual(['form']);
    const rows = await scene.worker.contact.findMany({ where: { enquiryId }, orderBy: { position: 'asc' } });
    expect(rows.map(({ familyName, status }) => [familyName, status])).toEqual([
      ['One', 'received'],
      ['Two', 'received'],
    ]);
  });

  it('leaves a message for each fact, without a word of the form', async () => {
    const { contacts } = await scene.enquiry();
    const id = contacts[0]?.contactId ?? '';
    expect(await scene.facts(id)).toEqual(['contact.opened', 'deadline.started']);
    const messages = await scene.worker.outbox.findMany({ where: { subject: id }, orderBy: { id: 'asc' } });
    expect(messages.map(({ type }) => type)).toEqual([
      'uk.childsjourney.contact.opened',
      'uk.childsjourney.deadline.started',
    ]);
    expect(
      JSON.stringify(messages, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/synthetic form|Two|"One"/);
  });

  it('works under the edition in force on the day it was received', async () => {
    const old = await scene.contact({ receivedAt: '2013-04-12T10:00:00Z' });
    const later = await scene.contact({ receivedAt: '2013-04-15T10:00:00Z' });
    const stages = await scene.worker.stage.findMany({
      where: { id: { in: [old, later] } },
      orderBy: { openedAt: 'asc' },
    });
    expect(stages.map(({ ruleSet }) => ruleSet)).toEqual(['wt2010', 'wt2013']);
  });

  it('gives a repeat the first answer, five at once included', async () => {
    const input = enquiryOf();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => scene.enquiry(input)));
    expect(new Set(answers.map(({ enquiryId }) => enquiryId)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const [first] = answers;
    expect(await scene.worker.contact.count({ where: { enquiryId: first?.enquiryId } })).toBe(2);
  });

  it('refuses the same command with another body', async () => {
    const input = enquiryOf();
    await scene.enquiry(input);
    await expect(scene.enquiry({ ...input, requestHash: 'c'.repeat(64) })).rejects.toMatchObject({
      code: 'COMMAND.REUSED',
    });
  });

  it('refuses a form that names no child, one from the future, and one beyond the calendar', async () => {
    await expect(scene.enquiry({ children: [] })).rejects.toMatchObject({ code: 'ENQUIRY.NO_CHILD' });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await expect(scene.enquiry({ receivedAt: tomorrow })).rejects.toMatchObject({ code: 'TIME.IN_FUTURE' });
    await expect(scene.enquiry({ receivedAt: '2009-12-01T10:00:00Z' })).rejects.toMatchObject({
      code: expect.stringMatching(/^TIMESCALES\./) as string,
    });
  });

  it('is late at once when it was received long before it is typed in, and its ladder rings in order', async () => {
    // Saturday 2 March 2013, 23:40: day 0 is the Saturday, due on Monday the 4th.
    const contact = await scene.contact({ receivedAt: '2013-03-02T23:40:00Z' });
    const rung = await scene.ring(contact, '2013-03-20T09:00:00Z');
    expect(rung).toEqual(['warn-1', 'breach', 'ladder-1', 'ladder-2', 'ladder-3']);
    const reached = await scene.worker.fact.findMany({
      where: { stageId: contact, type: { in: ['deadline.warned', 'deadline.breached', 'deadline.escalated'] } },
      orderBy: { seq: 'asc' },
    });
    expect(reached.map(({ type, occurredAt }) => [type, occurredAt.toISOString()])).toEqual([
      ['deadline.warned', '2013-03-04T09:00:00.000Z'],
      ['deadline.breached', '2013-03-05T00:00:00.000Z'],
      ['deadline.escalated', '2013-03-05T09:00:00.000Z'],
      ['deadline.escalated', '2013-03-05T12:00:00.000Z'],
      ['deadline.escalated', '2013-03-06T09:00:00.000Z'],
    ]);
  });

  it('is written in the name of whoever asks, and in no other', async () => {
    const scope = { kind: 'ownEnquiries', actorId: randomUUID() } as const;
    await expect(asReader(scene.api, scope, (tx) => recordEnquiry(tx, enquiryOf()))).rejects.toThrow(
      /row-level security/,
    );
  });
});
