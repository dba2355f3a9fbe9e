import { randomUUID } from 'node:crypto';
import { loadStage } from '../load-stage';
import { explainDeadline } from './explain-deadline';
import { stagesWithOpenDeadlines } from './open-stages';
import { reachMilestone, reachMilestones } from './reach-milestone';
import { recalculate } from './recalculate';
import { asReader } from '#libs/database';
import { changePolicy } from '../policies/change-policy';
import { proclaimDay } from '../policies/proclaim-day';
import { decide, extend, inform, returnForChanges, signOff, submit } from '../testing/acts';
import { hubManager, socialWorker } from '../testing/people';
import { allocated, decided, screened, written } from '../testing/referral';
import { Scene } from '../testing/scene';

describe('clocks on record', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.begin();
  });

  afterAll(() => scene.end());

  const clock = (stageId: string, rule: string) =>
    scene.worker.deadline.findFirstOrThrow({ where: { stageId, rule }, orderBy: { n: 'desc' } });
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  it('resets nothing when the work is returned: one clock for the whole, one for each time of waiting', async () => {
    const stage = await allocated(scene);
    const first = await written(scene, stage, 'first');
    await scene.act(stage, submit('2013-03-04T10:00:00Z', first));
    const reasons = await scene.text(stage, { reasons: 'more' });
    await scene.act(stage, returnForChanges('2013-03-05T10:00:00Z', first, reasons));
    const second = await written(scene, stage, 'second');
    await scene.act(stage, submit('2013-03-06T10:00:00Z', second));
    const rows = await scene.worker.deadline.findMany({
      where: { stageId: stage },
      orderBy: [{ rule: 'asc' }, { n: 'asc' }],
    });
    expect(rows.map(({ rule, n, dueOn, stoppedAt }) => [rule, n, dueOn, stoppedAt])).toEqual([
      ['initial-assessment', 1, day('2013-03-11'), null],
      ['sign-off', 1, day('2013-03-06'), new Date('2013-03-05T10:00:00Z')],
      ['sign-off', 2, day('2013-03-08'), null],
    ]);
  });

  it('keeps the original date beside an extension, and warns from the later one', async () => {
    const stage = await allocated(scene);
    const textHash = await scene.text(stage, { why: 'the child is away' });
    const { milestones } = await scene.act(stage, extend('2013-03-06T10:00:00Z', '2013-03-20', textHash));
    expect(await clock(stage, 'initial-assessment')).toMatchObject({
      ...{ dueOn: day('2013-03-11'), dueAt: new Date('2013-03-12T00:00:00Z') },
      ...{ extendedTo: day('2013-03-20'), extensionReason: 'childUnavailable' },
    });
    expect(milestones.find(({ kind }) => kind === 'breach')?.at).toBe('2013-03-12T00:00:00.000Z');
    expect(milestones.filter(({ kind }) => kind === 'escalation').every(({ at }) => at > '2013-03-21')).toBe(true);
    expect(await scene.facts(stage)).toContain('deadline.extended');
  });

  it('has the breach on record when a clock is stopped late and never rang, and no step of the ladder', async () => {
    const contact = await screened(scene);
    const textHash = await scene.text(contact, { why: 'decided late, typed in much later' });
    await scene.act(contact, decide('2013-03-01T10:00:00Z', textHash));
    expect((await scene.facts(contact)).slice(-4)).toEqual([
      ...['contact.decided', 'deadline.breached', 'deadline.stopped', 'deadline.started'],
    ]);
    const breach = await scene.worker.fact.findFirstOrThrow({ where: { stageId: contact, type: 'deadline.breached' } });
    expect(breach.occurredAt).toEqual(new Date('2013-02-27T00:00:00Z'));
    expect(
      await scene.worker.milestone.count({ where: { deadlineId: (await clock(contact, 'contact-decision')).id } }),
    ).toBe(1);
  });

  it('has no breach when it was stopped in time', async () => {
    const contact = await screened(scene);
    const textHash = await scene.text(contact, { why: 'in time' });
    await scene.act(contact, decide(decided, textHash));
    await scene.act(contact, inform('2013-02-27T09:00:00Z'));
    expect(await scene.facts(contact)).not.toContain('deadline.breached');
    expect((await loadStage(scene.worker, { stageId: contact })).milestones).toEqual([]);
  });

  it('rings once, however many ask at the same moment', async () => {
    const contact = await scene.contact();
    const [next] = (await loadStage(scene.worker, { stageId: contact })).milestones;
    const input = { stageId: contact, deadlineId: next?.deadlineId ?? '', milestone: next?.milestone ?? '' };
    const answers = await Promise.all([1, 2, 3].map(() => reachMilestone(scene.worker, input)));
    for (const left of answers) expect(left[0]?.milestone).toBe('breach');
    expect((await scene.facts(contact)).filter((type) => type === 'deadline.warned')).toHaveLength(1);
  });

  it('rings of several at one moment as each alone: once, in its own stream, with what each has left', async () => {
    const contacts = [await scene.contact(), await scene.contact()];
    const rings = await Promise.all(
      contacts.map(async (stageId) => {
        const [next] = (await loadStage(scene.worker, { stageId })).milestones;
        return { stageId, deadlineId: next?.deadlineId ?? '', milestone: next?.milestone ?? '' };
      }),
    );
    const left = await reachMilestones(scene.worker, [...rings, ...rings]);
    for (const stageId of contacts) {
      expect((await scene.facts(stageId)).filter((type) => type === 'deadline.warned')).toHaveLength(1);
      expect(left.get(stageId)).toEqual((await loadStage(scene.worker, { stageId })).milestones);
    }
    const unknown = { ...rings[0], stageId: randomUUID(), deadlineId: randomUUID(), milestone: 'breach' };
    await expect(reachMilestones(scene.worker, [unknown])).rejects.toMatchObject({ code: 'STAGE.UNKNOWN' });
  });

  it('keeps a moment that has not come, and one of a clock that stopped', async () => {
    const contact = await screened(scene);
    const { id: deadlineId } = await clock(contact, 'contact-decision');
    const ring = (milestone: string, now: string) =>
      reachMilestone(scene.worker, { stageId: contact, deadlineId, milestone }, new Date(now));
    expect((await ring('warn-1', '2013-02-26T08:00:00Z'))[0]?.milestone).toBe('warn-1');
    await scene.act(contact, decide('2013-02-26T08:30:00Z', await scene.text(contact, { why: 'early' })));
    await ring('warn-1', '2013-02-26T09:00:00Z');
    expect(await scene.facts(contact)).not.toContain('deadline.warned');
  });

  it('tells the worker, the manager and the head of service in turn', async () => {
    const stage = await allocated(scene);
    expect(await scene.ring(stage, '2013-03-25T09:00:00Z')).toEqual(
      expect.arrayContaining(['breach', 'ladder-1', 'ladder-2', 'ladder-3']),
    );
    const messages = await scene.worker.outbox.findMany({
      where: { subject: stage, type: 'uk.childsjourney.deadline.escalated' },
      orderBy: { id: 'asc' },
    });
    expect(messages.map(({ data }) => (data as { tell: unknown }).tell)).toEqual([
      [{ staffId: socialWorker.actor.id }],
      [{ role: 'TEAM_MANAGER', teamId: 'east' }],
      [{ role: 'SENIOR_MANAGER' }],
    ]);
  });

  it('explains a late signature, and only a late one of its own', async () => {
    const stage = await allocated(scene);
    const text = await written(scene, stage, 'late');
    await scene.act(stage, submit('2013-03-13T10:00:00Z', text));
    const late = (await clock(stage, 'initial-assessment')).id;
    const other = (await clock(stage, 'sign-off')).id;
    const explain = (deadlineId: string) => ({
      ...{ type: 'explainLateness', by: socialWorker.actor, at: '2013-03-14T10:00:00Z' },
      ...{ deadlineId, reason: 'capacity' },
    });
    await scene.act(stage, signOff('2013-03-14T09:00:00Z', text));
    await scene.act(stage, explain(late));
    await expect(scene.act(stage, explain(other))).rejects.toMatchObject({ code: 'DEADLINE.NOT_LATE' });
    await expect(scene.act(stage, explain(randomUUID()))).rejects.toMatchObject({ code: 'DEADLINE.UNKNOWN' });
    expect(await scene.worker.latenessReason.findMany({ where: { deadlineId: late } })).toMatchObject([
      { reason: 'capacity' },
    ]);
    const row = await scene.worker.stage.findUniqueOrThrow({ where: { id: stage } });
    expect(row.finishedAt).toEqual(new Date('2013-03-14T09:00:00Z')); // explaining does not move the end
  });

  describe('when the council changes what it counts by', () => {
    const command = () => ({
      commandId: randomUUID(),
      requestHash: 'a'.repeat(64),
      by: hubManager.actor,
      at: new Date().toISOString(),
    });
    const asManager = <T>(work: Parameters<typeof asReader<T>>[2]) =>
      asReader(scene.api, { kind: 'hub', actorId: hubManager.actor.id }, work);

    it('keeps running clocks under the policy that they were started with', async () => {
      const before = await allocated(scene);
      await scene.act(before, submit('2013-03-04T10:00:00Z', await written(scene, before, 'before')));
      const value = { local: { wt2010: { 'sign-off': { amount: 5 } } } };
      await asManager((tx) =>
        changePolicy(tx, { ...command(), name: 'timescales', value, reason: 'More managers are on leave' }),
      );
      const after = await allocated(scene);
      await scene.act(after, submit('2013-03-04T10:00:00Z', await written(scene, after, 'after')));
      expect((await clock(before, 'sign-off')).dueOn).toEqual(day('2013-03-06'));
      expect((await clock(after, 'sign-off')).dueOn).toEqual(day('2013-03-11'));
      await recalculate(scene.worker, { stageId: before, reason: 'calendarChanged' });
      expect((await clock(before, 'sign-off')).dueOn).toEqual(day('2013-03-06'));
    });

    it('works running clocks out again after a day is proclaimed, and writes down both dates', async () => {
      const stage = await allocated(scene);
      const { id } = await clock(stage, 'initial-assessment');
      await asManager((tx) => proclaimDay(tx, { ...command(), date: '2013-03-07', reason: 'A synthetic jubilee' }));
      expect((await scene.inTransaction((tx) => explainDeadline(tx, id)))?.dueOn).toBe('2013-03-11');
      const open = await scene.inTransaction(stagesWithOpenDeadlines);
      expect(open).toContainEqual({ stageId: stage, kind: 'initialAssessment' });
      const milestones = await recalculate(scene.worker, { stageId: stage, reason: 'calendarChanged' });
      expect(milestones.find(({ kind }) => kind === 'breach')?.at).toBe('2013-03-13T00:00:00.000Z');
      expect((await clock(stage, 'initial-assessment')).dueOn).toEqual(day('2013-03-12'));
      const fact = await scene.worker.fact.findFirstOrThrow({
        where: { stageId: stage, type: 'deadline.recalculated' },
      });
      expect(fact.payload).toMatchObject({
        reason: 'calendarChanged',
        from: { dueOn: '2013-03-11' },
        to: { dueOn: '2013-03-12' },
      });
    });

    it('writes nothing when no moment moves', async () => {
      const contact = await scene.contact({ receivedAt: '2013-05-13T10:00:00Z' });
      await asManager((tx) => proclaimDay(tx, { ...command(), date: '2028-03-07', reason: 'Another one' }));
      await recalculate(scene.worker, { stageId: contact, reason: 'calendarChanged' });
      expect(await scene.facts(contact)).toEqual(['contact.opened', 'deadline.started']);
    });

    it('refuses a day twice, a policy without form, and a change of what somebody else has changed', async () => {
      const twice = () => asManager((tx) => proclaimDay(tx, { ...command(), date: '2027-06-01', reason: 'Once' }));
      await twice();
      await expect(twice()).rejects.toMatchObject({ code: 'CALENDAR.ALREADY_PROCLAIMED' });
      const change = (value: unknown, expectedVersion: number) =>
        asManager((tx) =>
          changePolicy(tx, { ...command(), name: 'reReferralMonths', value, reason: 'why', expectedVersion }),
        );
      await expect(change(-1, 0)).rejects.toMatchObject({ code: 'POLICY.INVALID' });
      await expect(change(6, 0)).resolves.toMatchObject({ version: 1 });
      await expect(change(9, 0)).rejects.toMatchObject({ code: 'VERSION.STALE' });
    });
  });
});
