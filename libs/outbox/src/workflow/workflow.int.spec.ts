import { randomUUID } from 'node:crypto';
import { type StageInput } from '#libs/contracts';
import { paces } from '../pace';
import { eventually } from '../../../../test/support/eventually';
import { hurried, OutboxInTest } from '../testing/outbox-in-test';
import { workflowChannel, type Workflows } from './workflow.channel';

class Away extends Error {
  readonly code = 'TEMPORAL.AWAY';
}

let outbox: OutboxInTest;
let started: StageInput[];
let asked: { stageId: string; reason: string }[];
let away: boolean;
let calls: number;

const workflows: Workflows = {
  start: (stage) => {
    calls += 1;
    if (away) return Promise.reject(new Away('Temporal is away'));
    started.push(stage);
    return Promise.resolve();
  },
  recalculate: ({ stageId }, reason) => {
    asked.push({ stageId, reason });
    return Promise.resolve();
  },
};

beforeEach(async () => {
  outbox = await OutboxInTest.open();
  [started, asked, away, calls] = [[], [], false, 0];
});
afterEach(() => outbox.close());

const relay = () => outbox.relay({ workflow: workflowChannel(outbox.db, workflows, hurried(paces.workflow)) });

describe('an opened stage', () => {
  it('starts its workflow', async () => {
    relay();
    const stageId = randomUUID();
    await outbox.leave('contact.opened', {}, stageId);
    await outbox.leave('initialAssessment.opened', {}, `${stageId}/initialAssessment-1`);
    await eventually(() =>
      expect(started).toEqual(
        expect.arrayContaining([
          { stageId, kind: 'contact' },
          { stageId: `${stageId}/initialAssessment-1`, kind: 'initialAssessment' },
        ]),
      ),
    );
  });

  it('waits for a Temporal that is away, for ever, and starts once it is back', async () => {
    away = true;
    relay();
    const ids = await Promise.all(
      Array.from({ length: 25 }, async () => {
        const stageId = randomUUID();
        return { stageId, outboxId: await outbox.leave('contact.opened', {}, stageId) };
      }),
    );
    await eventually(() => expect(calls).toBeGreaterThan(60));
    expect(started).toEqual([]);
    expect(new Set(await outbox.statuses())).toEqual(new Set(['pending']));

    away = false;
    await eventually(() =>
      expect(new Set(started.map(({ stageId }) => stageId))).toEqual(new Set(ids.map(({ stageId }) => stageId))),
    );
    await eventually(async () => expect(new Set(await outbox.statuses())).toEqual(new Set(['delivered'])));
    expect(started).toHaveLength(25);
  });
});

describe('a proclaimed day', () => {
  it('is told to every stage whose clock runs, and to no other', async () => {
    const stages = Array.from({ length: 23 }, () => randomUUID());
    const [finished = '', ...running] = stages;
    await outbox.asOwner(async (db) => {
      const opened = { kind: 'contact', n: 1, ruleSet: 'wt2013', status: 'received', state: {}, openedAt: new Date() };
      await db.stage.createMany({ data: stages.map((id) => ({ ...opened, id, streamId: id, contactId: id })) });
      const clock = { rule: 'contact-decision', n: 1, ruleSet: 'wt2013', ruleVersion: 'a', calendarVersion: 'b' };
      const due = { startedAt: new Date(), dueOn: new Date('2026-11-26'), dueAt: new Date('2026-11-27') };
      await db.deadline.createMany({
        data: stages.map((stageId) => ({
          ...clock,
          ...due,
          id: randomUUID(),
          stageId,
          stoppedAt: stageId === finished ? new Date() : null,
        })),
      });
    });
    relay();
    await outbox.leave('calendar.dayProclaimed', { payload: { date: '2026-12-01' } });
    await eventually(() => expect(asked).toHaveLength(22));
    expect(asked.map(({ stageId }) => stageId).sort()).toEqual([...running].sort());
    expect(new Set(asked.map(({ reason }) => reason))).toEqual(new Set(['calendar.dayProclaimed']));
  });
});
