import { randomUUID } from 'node:crypto';
import { inboxChannel } from '../inbox/inbox.channel';
import { mailChannel } from '../mail/mail.channel';
import { type Mail, type Mailer } from '../mail/mailer';
import { eventually } from '../../../../test/support/eventually';
import { OutboxInTest } from '../testing/outbox-in-test';
import { sendDigests } from './send-digests';

// Synthetic people.
const [once, each] = [randomUUID(), randomUUID()];
const link = 'https://journey.example.org';
const early = new Date('2026-11-26T07:59:00Z');
const morning = new Date('2026-11-26T08:00:00Z');
const nextMorning = new Date('2026-11-27T08:30:00Z');

let outbox: OutboxInTest;
let mails: Mail[];
const mailer: Mailer = {
  send: (mail) => {
    mails.push(mail);
    return Promise.resolve();
  },
};
const broken: Mailer = { send: () => Promise.reject(new Error('no mail today')) };

beforeEach(async () => {
  mails = [];
  outbox = await OutboxInTest.open();
  const person = { name: 'Sample Manager', roles: ['TEAM_MANAGER'], teamId: 'north' };
  await outbox.asOwner(async (db) => {
    await db.staff.createMany({
      data: [
        { id: once, ...person, email: 'once@example.org' },
        { id: each, ...person, email: 'each@example.org' },
      ],
    });
    await db.notificationPreference.create({ data: { staffId: once, dailyDigest: true, changedAt: new Date() } });
  });
});
afterEach(() => outbox.close());

async function told(...factTypes: string[]): Promise<void> {
  const before = await outbox.db.notification.count();
  for (const type of factTypes) await outbox.leave(type, { tell: [{ role: 'TEAM_MANAGER', teamId: 'north' }] });
  const wanted = before + 2 * factTypes.length;
  await eventually(async () => expect(await outbox.db.notification.count()).toBe(wanted));
}

const sentTo = () => mails.map(({ to, id }) => [to, id.split('.')[0]]);

describe('one mail a day', () => {
  it('takes the place of single mails, but not of what cannot wait; the inbox has all at once', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db), mail: mailChannel(outbox.db, mailer, link) });
    await told('deadline.breached', 'person.glassBroken');
    await eventually(() => expect(mails).toHaveLength(3));
    expect(mails.map(({ to }) => to).sort()).toEqual(['each@example.org', 'each@example.org', 'once@example.org']);
    expect(mails.find(({ to }) => to === 'once@example.org')?.waiting).toContain('a restricted record');
  });

  it('goes out from the hour of the policy, once, with what is new and unread', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await told('deadline.breached', 'initialAssessment.submitted', 'deadline.warned');
    await outbox.db.notification.updateMany({ where: { kind: 'deadline.breached' }, data: { readAt: new Date() } });
    expect(await sendDigests(outbox.db, mailer, link, early)).toBe(0);
    expect(await sendDigests(outbox.db, mailer, link, morning)).toBe(1);
    expect(await sendDigests(outbox.db, mailer, link, morning)).toBe(0);
    expect(mails).toMatchObject([{ to: 'once@example.org', id: `digest.2026-11-26.${once}` }]);
    expect(mails[0]?.body).toContain('- an assessment to sign off');
    expect(mails[0]?.body).not.toMatch(/late|Sample/);

    expect(await sendDigests(outbox.db, mailer, link, nextMorning)).toBe(0); // nothing is new: no empty mail
    await told('deadline.escalated');
    expect(await sendDigests(outbox.db, mailer, link, new Date('2026-11-28T09:00:00Z'))).toBe(1);
    expect(mails[1]?.body).not.toContain('sign off');
    expect(sentTo()).toEqual(Array(2).fill(['once@example.org', 'digest']));
  });

  it('is sent by one worker only', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await told('deadline.breached');
    const both = await Promise.all([1, 2].map(() => sendDigests(outbox.db, mailer, link, morning)));
    expect(both.sort()).toEqual([0, 1]);
    expect(mails).toHaveLength(1);
  });

  it('is tried again when it could not be sent', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await told('deadline.breached');
    await expect(sendDigests(outbox.db, broken, link, morning)).rejects.toThrow('no mail today');
    expect(await sendDigests(outbox.db, mailer, link, morning)).toBe(1);
  });

  it('goes out when the council wants it', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await told('deadline.breached');
    const row = { name: 'notifications', version: 1, value: { digestAt: '16:30' }, reason: 'r', changedBy: each };
    await outbox.asOwner((db) => db.policy.create({ data: row }));
    expect(await sendDigests(outbox.db, mailer, link, morning)).toBe(0);
    expect(await sendDigests(outbox.db, mailer, link, new Date('2026-11-26T16:30:00Z'))).toBe(1);
  });
});
