import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileMailer } from '../mail/file.mailer';
import { mailChannel } from '../mail/mail.channel';
import { type Mailer, MailNotTaken } from '../mail/mailer';
import { eventually } from '../../../../test/support/eventually';
import { OutboxInTest } from '../testing/outbox-in-test';
import { inboxChannel } from './inbox.channel';

// Synthetic people.
const [manager, deputy, worker, head] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const link = 'https://journey.example.org';
const DAY = 24 * 3_600_000;

let outbox: OutboxInTest;
let folder: string;
beforeEach(async () => {
  outbox = await OutboxInTest.open();
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
  await outbox.asOwner(async (db) => {
    await db.staff.createMany({
      data: [
        { id: manager, name: 'Sample Manager', roles: ['TEAM_MANAGER'], teamId: 'north', email: 'manager@example.org' },
        { id: deputy, name: 'Sample Deputy', roles: ['SOCIAL_WORKER'], teamId: 'south', email: 'deputy@example.org' },
        { id: worker, name: 'Sample Worker', roles: ['SOCIAL_WORKER'], teamId: 'north' },
        { id: head, name: 'Sample Head', roles: ['SENIOR_MANAGER'], email: 'head@example.org' },
      ],
    });
    const [yesterday, tomorrow] = [new Date(Date.now() - DAY), new Date(Date.now() + DAY)];
    const row = { fromId: manager, toId: deputy, startsOn: yesterday, endsOn: tomorrow, createdBy: manager };
    await db.delegation.create({ data: { id: randomUUID(), ...row } });
  });
});
afterEach(async () => {
  await outbox.close();
  await rm(folder, { recursive: true });
});

const toManager = { tell: [{ role: 'TEAM_MANAGER', teamId: 'north' } as const] };
const recipients = async () => (await outbox.db.notification.findMany()).map(({ recipientId }) => recipientId).sort();

describe('the inbox', () => {
  it('holds one notification for each person told and fact, the deputy in force among them', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    const id = await outbox.leave('deadline.warned', { ...toManager, stageId: 'a-stage' });
    await eventually(async () => expect(await recipients()).toEqual([manager, deputy].sort()));
    const [one] = await outbox.db.notification.findMany({ where: { recipientId: manager } });
    expect(one).toMatchObject({ kind: 'deadline.warned', stageId: 'a-stage', readAt: null });

    await outbox.db.delivery.updateMany({
      where: { outboxId: id },
      data: { status: 'pending', nextAttemptAt: new Date() },
    });
    await eventually(async () =>
      expect(await outbox.delivery(id, 'inbox')).toMatchObject({ status: 'delivered', attempts: 2 }),
    );
    expect(await recipients()).toHaveLength(2);
  });

  it('leads to the action that somebody is asked for', async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    const actionId = randomUUID();
    await outbox.leave('action.raised', { tell: [{ staffId: worker }], payload: { actionId } });
    await eventually(async () => expect(await recipients()).toEqual([worker]));
    const [one] = await outbox.db.notification.findMany();
    expect(one).toMatchObject({ kind: 'action.raised', qualityId: actionId, stageId: null });
  });

  it('takes together what waits: of each to each, once', async () => {
    const ids: bigint[] = [];
    for (let n = 0; n < 30; n += 1)
      ids.push(await outbox.leave('deadline.warned', { ...toManager, stageId: `a-${n}` }));
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await eventually(async () => expect(await outbox.statuses()).toEqual(ids.map(() => 'delivered')));
    const told = await outbox.db.notification.findMany({ where: { recipientId: manager } });
    expect(new Set(told.map(({ stageId }) => stageId)).size).toBe(30);
    expect(await outbox.db.notification.count()).toBe(60);
  });

  it("is the head of service's when a post is vacant", async () => {
    outbox.relay({ inbox: inboxChannel(outbox.db) });
    await outbox.leave('deadline.escalated', { tell: [{ role: 'TEAM_MANAGER', teamId: 'west' }] });
    await eventually(async () => expect(await recipients()).toEqual([head]));
  });
});

describe('mail', () => {
  it('goes to everybody told who has an address, and names nobody', async () => {
    outbox.relay({ mail: mailChannel(outbox.db, fileMailer(folder, 'journey@example.org'), link) });
    const tell = [...toManager.tell, { staffId: worker }];
    const id = await outbox.leave('initialAssessment.submitted', { tell, stageId: 'a-stage' });
    const files = [`${id}.${manager}.eml`, `${id}.${deputy}.eml`].sort();
    await eventually(async () => expect((await readdir(folder)).sort()).toEqual(files));
    const eml = await readFile(join(folder, `${id}.${manager}.eml`), 'utf8');
    expect(eml).toContain('To: manager@example.org');
    expect(eml).toContain(`Message-ID: <${id}.${manager}@childs-journey>`);
    expect(eml).toContain('an assessment to sign off');
    expect(eml).not.toContain('Sample');
  });

  it('is sent of what the council chose: not of warnings unless it wants them', async () => {
    const mail = mailChannel(outbox.db, fileMailer(folder, 'journey@example.org'), link);
    outbox.relay({ mail, inbox: inboxChannel(outbox.db) });
    await outbox.leave('deadline.warned', toManager);
    await eventually(async () => expect(await recipients()).toHaveLength(2));
    const row = { name: 'notifications', version: 1, value: { email: ['warning'] }, reason: 'r', changedBy: manager };
    await outbox.asOwner((db) => db.policy.create({ data: row }));
    const wanted = await outbox.leave('deadline.warned', toManager);
    await eventually(async () => expect(await readdir(folder)).toHaveLength(2));
    expect((await readdir(folder)).every((name) => name.startsWith(`${wanted}.`))).toBe(true);
  });

  it('that nobody takes is seen as failed, with a code and no address', async () => {
    const mailer: Mailer = { send: () => Promise.reject(new MailNotTaken('HTTP 403')) };
    const pace = { batch: 5, atOnce: false, first: 10, longest: 20, tries: 2, receivers: 4 };
    outbox.relay({ mail: mailChannel(outbox.db, mailer, link, pace) });
    const id = await outbox.leave('initialAssessment.submitted', toManager);
    await eventually(async () =>
      expect(await outbox.delivery(id, `mail:${manager}`)).toMatchObject({ status: 'failed', lastError: 'HTTP 403' }),
    );
  });
});
