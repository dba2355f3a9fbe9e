import { randomUUID } from 'node:crypto';
import { asReader } from '#libs/database';
import { changePolicy } from '../policies/change-policy';
import { proclaimDay, withdrawDay } from '../policies/proclaim-day';
import { policyOf } from '../policies/read-policy';
import { signOff, submit } from '../testing/acts';
import { hubManager } from '../testing/people';
import { allocated, written } from '../testing/referral';
import { Scene } from '../testing/scene';
import { recalculate } from './recalculate';
import { whatIf, withDayAdded, withDayTaken } from './what-if';

/**
 * A referral of Monday 25 February 2013: the initial assessment is due in ten working days, on Monday 11 March. Another day off in between
 * makes it Tuesday 12 March; five working days, where a council may say so, would end on Monday 4 March.
 */
describe('clocks on trial', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const office = (more: { date: string; reason: string }) => ({
    ...{ commandId: randomUUID(), requestHash: 'c'.repeat(64), by: hubManager.actor, at: new Date().toISOString() },
    ...more,
  });
  const asCouncil = <T>(act: Parameters<typeof asReader<T>>[2]) =>
    asReader(scene.api, { kind: 'all', actorId: hubManager.actor.id }, act);
  const dueOn = async (stageId: string, rule: string) =>
    (await scene.worker.deadline.findFirstOrThrow({ where: { stageId, rule } })).dueOn.toISOString().slice(0, 10);
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  const holiday = { date: '2013-03-06', reason: 'A made-up day' };

  it('say which move, which are late then and which no longer, and equal what comes of it', async () => {
    const stage = await allocated(scene);
    const now = noon('2013-03-12'); // the day after it was due
    const trial = await whatIf(scene.worker, { calendar: await withDayAdded(scene.worker, holiday) }, 'running', now);
    const move = trial.moves.find(({ stageId }) => stageId === stage);
    expect(move).toMatchObject({
      rule: 'initial-assessment',
      from: { dueOn: '2013-03-11', late: true },
      to: { dueOn: '2013-03-12', dueAt: '2013-03-13T00:00:00.000Z', late: false },
    });
    expect(await dueOn(stage, 'initial-assessment')).toBe('2013-03-11'); // nothing has changed

    await asCouncil((tx) => proclaimDay(tx, office(holiday)));
    const stages = new Set(trial.moves.map(({ stageId }) => stageId));
    for (const stageId of stages) await recalculate(scene.worker, { stageId, reason: 'dayProclaimed' });
    for (const { stageId, rule, to } of trial.moves) expect(await dueOn(stageId, rule)).toBe(to.dueOn);
    const again = { calendar: await withDayAdded(scene.worker, holiday) };
    expect((await whatIf(scene.worker, again, 'running', now)).moves).toEqual([]);

    const back = await whatIf(
      scene.worker,
      { calendar: await withDayTaken(scene.worker, holiday.date) },
      'running',
      now,
    );
    expect(back.moves.find(({ stageId }) => stageId === stage)).toMatchObject({
      from: { dueOn: '2013-03-12', late: false },
      to: { dueOn: '2013-03-11', late: true },
    });
    await asCouncil((tx) => withdrawDay(tx, office({ ...holiday, reason: 'It is worked after all' })));
    for (const stageId of stages) await recalculate(scene.worker, { stageId, reason: 'dayWithdrawn' });
    expect(await dueOn(stage, 'initial-assessment')).toBe('2013-03-11');
  });

  it('under other timescales are as if they had been started under them', async () => {
    const before = await allocated(scene);
    const local = { wt2010: { 'sign-off': { amount: 4, unit: 'workingDays' } } };
    const timescales = policyOf('timescales', { local });
    await scene.act(before, submit('2013-03-04T10:00:00Z', await written(scene, before, 'before')));
    const trial = await whatIf(scene.worker, { timescales }, 'running', noon('2013-03-07'));
    const move = trial.moves.find(({ stageId }) => stageId === before);
    expect(move).toMatchObject({
      rule: 'sign-off',
      from: { dueOn: '2013-03-06', late: true }, // two working days from Monday 4 March
      to: { dueOn: '2013-03-08', late: false },
    });
    await asCouncil((tx) => changePolicy(tx, { ...office(holiday), name: 'timescales', value: { local } }));
    const after = await allocated(scene);
    await scene.act(after, submit('2013-03-04T10:00:00Z', await written(scene, after, 'after')));
    expect(await dueOn(after, 'sign-off')).toBe(move?.to.dueOn);
    expect(await dueOn(before, 'sign-off')).toBe('2013-03-06'); // it keeps what it was started under
  });

  it('of a past period are counted by rule, stopped or not; rules that the other edition lacks are named', async () => {
    const stage = await allocated(scene);
    const text = await written(scene, stage, 'the text');
    await scene.act(stage, submit('2013-03-14T10:00:00Z', text));
    await scene.act(stage, signOff('2013-03-14T11:00:00Z', text));
    const february = { startedFrom: noon('2013-02-01'), startedBefore: noon('2013-02-28') };
    const timescales = policyOf('timescales', { ruleSet: 'wt2013' });
    const trial = await whatIf(scene.worker, { timescales }, february, noon('2013-03-12'));
    const initial = trial.byRule.get('initial-assessment');
    const all = await scene.worker.deadline.count({ where: { rule: 'initial-assessment' } });
    expect(initial).toEqual({ counted: 0, withoutRule: all, moved: 0, late: 0, wouldBeLate: 0 });
    const same = await whatIf(scene.worker, { timescales: policyOf('timescales') }, february, noon('2013-03-12'));
    expect(same.byRule.get('initial-assessment')).toMatchObject({
      counted: all,
      late: all,
      wouldBeLate: all,
      moved: 0,
    });
  });
});
