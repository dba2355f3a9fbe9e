import { writeAtOnce } from '#libs/database';
import { noteLongerCalendar } from '../policies/extend-calendar';
import { screened } from '../testing/referral';
import { Scene } from '../testing/scene';
import { startClocks, stopClocks, stopping } from './apply';
import { stagesWithOpenDeadlines } from './open-stages';
import { pendingMilestones } from './pending';
import { recalculate } from './recalculate';
import { termsOf } from './terms';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The list of bank holidays ends with 2028. */
describe('a clock that runs past the list of bank holidays', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.begin();
  });
  afterAll(() => scene.end());

  const clock = (stageId: string, rule: string) =>
    scene.worker.deadline.findFirstOrThrow({ where: { stageId, rule }, orderBy: { n: 'desc' } });

  it('is not refused; counted by the calendar it has its date at once', async () => {
    const contact = await screened(scene);
    const rule = { rule: 'plan-two-years', n: 1, startedAt: '2027-01-04T10:00:00Z' };
    await scene.inTransaction(async (tx) =>
      startClocks(tx, { id: contact, ruleSet: 'wt2013' }, await termsOf(tx), [rule]),
    );
    expect(await clock(contact, 'plan-two-years')).toMatchObject({
      ...{ dueOn: day('2029-01-02'), dueAt: day('2029-01-03') },
      awaitsCalendar: true, // of when people are told before and after that day
    });
  });

  it('in working days waits with the earliest day: it warns, and is not late, whenever it stops', async () => {
    const contact = await screened(scene);
    const rule = { rule: 'initial-conference', n: 1, startedAt: '2028-12-18T10:00:00Z' };
    await scene.inTransaction(async (tx) =>
      startClocks(tx, { id: contact, ruleSet: 'wt2013' }, await termsOf(tx), [rule]),
    );
    const row = await clock(contact, 'initial-conference');
    expect(row).toMatchObject({ dueOn: day('2029-01-10'), awaitsCalendar: true });
    const pending = await scene.inTransaction((tx) => pendingMilestones(tx, contact));
    expect(pending.filter(({ deadlineId }) => deadlineId === row.id).map(({ kind }) => kind)).toEqual([
      ...['warning', 'warning', 'warning'],
    ]);
    const stopped = await scene.inTransaction(async (tx) => {
      const changed = await stopClocks(tx, await termsOf(tx), [{ row, stoppedAt: '2029-02-01T10:00:00Z' }]);
      await writeAtOnce(tx, stopping(changed));
      return changed;
    });
    expect(stopped.flatMap(({ facts }) => facts.map(({ type }) => type))).toEqual(['deadline.stopped']);
    expect(await clock(contact, 'initial-conference')).toMatchObject({ awaitsCalendar: true });
  });

  it('is worked out once the list is longer: running, and stopped meanwhile', async () => {
    const [running, stopped] = [await screened(scene), await screened(scene)];
    for (const stageId of [running, stopped]) await asIfTheListEndedBefore(stageId);
    await scene.worker.deadline.updateMany({
      where: { stageId: stopped },
      data: { stoppedAt: new Date('2013-02-28T10:00:00Z') },
    });
    expect(await noteLongerCalendar(scene.worker)).toBe(true);
    expect(await noteLongerCalendar(scene.worker)).toBe(false); // once a day
    const told = await scene.worker.outbox.findMany({ where: { type: { endsWith: 'calendar.daysPublished' } } });
    expect(told).toHaveLength(1);
    const asked = await scene.inTransaction(stagesWithOpenDeadlines);
    expect(asked.map(({ stageId }) => stageId)).toEqual(expect.arrayContaining([running, stopped]));

    for (const stageId of [running, stopped]) {
      await recalculate(scene.worker, { stageId, reason: 'calendar.daysPublished' });
      expect(await clock(stageId, 'contact-decision')).toMatchObject({
        ...{ dueOn: day('2013-02-26'), dueAt: day('2013-02-27') },
        awaitsCalendar: false,
      });
    }
    expect((await scene.facts(running)).slice(-1)).toEqual(['deadline.recalculated']);
    expect((await scene.facts(stopped)).slice(-2)).toEqual(['deadline.recalculated', 'deadline.breached']);
    const moments = await recalculate(scene.worker, { stageId: running, reason: 'calendar.daysPublished' });
    expect(moments.map(({ milestone }) => milestone)).toContain('breach');
    expect((await scene.facts(running)).filter((type) => type === 'deadline.recalculated')).toHaveLength(1);
  });

  /** The clock as an earlier release had to leave it: with the earliest day, by a list that ended in the days before. */
  async function asIfTheListEndedBefore(stageId: string): Promise<void> {
    await scene.worker.deadline.updateMany({
      where: { stageId },
      data: {
        ...{ awaitsCalendar: true, calendarVersion: 'england-and-wales-2010-2013.synthetic' },
        ...{ dueOn: day('2013-02-25'), dueAt: day('2013-02-26') },
      },
    });
  }
});
