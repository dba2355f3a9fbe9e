import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { recalculate } from '#libs/record';
import { Bench } from './testing/bench';
import { shef } from './testing/enquiries';

jest.setTimeout(60_000);

const { administrator, hubWorker, school } = demoPeople;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin();
});
afterAll(() => bench.end());

describe('the calendar', () => {
  it('tells what a day would move before it is proclaimed, and records it once', async () => {
    const receivedAt = '2026-11-23T10:00:00Z'; // a Monday
    const { body: received } = await bench.send('POST', '/contacts', { as: school, body: shef({ receivedAt }) });
    expect(received.contacts).toMatchObject([{ deadlines: [{ dueOn: '2026-11-24' }] }]);
    const day = { date: '2026-11-24', reason: 'Synthetic holiday' };
    const { body: trial } = await bench.send('POST', '/calendar/proclaimed-days?dryRun=true', {
      as: administrator,
      body: day,
      key: null, // nothing is recorded: there is nothing to do only once
    });
    expect(trial).toMatchObject({
      recorded: false,
      moves: [
        { rule: 'contact-decision', dueOn: '2026-11-24', late: true, wouldBeDueOn: '2026-11-25', wouldBeLate: true },
      ],
    });
    expect((await bench.send('GET', '/calendar/proclaimed-days', { as: administrator })).body.items).toEqual([]);
    const sending = { as: administrator, body: day, key: randomUUID() };
    expect((await bench.send('POST', '/calendar/proclaimed-days', sending)).body).toEqual({
      date: day.date,
      recorded: true,
    });
    expect((await bench.send('POST', '/calendar/proclaimed-days', sending)).body).toEqual({
      date: day.date,
      recorded: true,
    });
    const again = await bench.send('POST', '/calendar/proclaimed-days', { as: administrator, body: day });
    expect([again.status, again.body.code]).toEqual([409, 'CALENDAR.ALREADY_PROCLAIMED']);
    for (const query of ['', '?dryRun=true']) {
      const asked = { as: administrator, body: { ...day, date: '2040-01-02' } };
      const beyond = await bench.send('POST', `/calendar/proclaimed-days${query}`, asked);
      expect([beyond.status, beyond.body.code]).toEqual([422, 'TIMESCALES.BEYOND_HORIZON']);
    }
  });

  it('takes a day back, with the reason, and counts it again', async () => {
    const path = '/calendar/proclaimed-days/2026-11-24';
    const { id: stageId } = await bench.owner.stage.findFirstOrThrow({
      where: { openedAt: new Date('2026-11-23T10:00:00Z') },
    });
    const due = async () => {
      await recalculate(bench.worker, { stageId, reason: 'calendar.dayWithdrawn' });
      const [row] = await bench.owner.deadline.findMany({ where: { stageId } });
      return row?.dueOn.toISOString().slice(0, 10);
    };
    expect(await due()).toBe('2026-11-25');
    const body = { reason: 'Synthetic: called off' };
    const { body: trial } = await bench.send('DELETE', `${path}?dryRun=true`, { as: administrator, body, key: null });
    expect(trial).toMatchObject({ recorded: false, moves: [{ dueOn: '2026-11-25', wouldBeDueOn: '2026-11-24' }] });
    expect((await bench.send('DELETE', path, { as: administrator, body, key: null })).status).toBe(400);
    const done = await bench.send('DELETE', path, { as: administrator, body });
    expect([done.status, done.body]).toEqual([200, { date: '2026-11-24', recorded: true }]);
    expect(await due()).toBe('2026-11-24');
    const facts = await bench.owner.fact.findMany({ where: { stageId, type: 'deadline.recalculated' } });
    expect(facts).toHaveLength(2);
    const message = await bench.owner.outbox.findFirst({ where: { type: 'uk.childsjourney.calendar.dayWithdrawn' } });
    expect(message?.data).toMatchObject({ payload: { date: '2026-11-24' } });
    const { body: list } = await bench.send('GET', '/calendar/proclaimed-days', { as: administrator });
    expect(list.items).toMatchObject([
      { date: '2026-11-24', withdrawn: { reason: body.reason, by: administrator.id } },
    ]);
    const again = await bench.send('DELETE', path, { as: administrator, body });
    expect([again.status, again.body.code]).toEqual([409, 'CALENDAR.NOT_PROCLAIMED']);
  });

  it('proclaims it anew, and every earlier calendar is still known', async () => {
    const day = { date: '2026-11-24', reason: 'Synthetic holiday after all' };
    const sent = await bench.send('POST', '/calendar/proclaimed-days', { as: administrator, body: day });
    expect(sent.status).toBe(200);
    const { id } = await bench.owner.deadline.findFirstOrThrow({ where: { dueOn: new Date('2026-11-24') } });
    const { body } = await bench.send('GET', `/deadlines/${id}`, { as: hubWorker });
    expect(body.dueOn).toBe('2026-11-24'); // until its stage has worked it out again
    const late = bench.owner
      .$executeRaw`UPDATE proclaimed_day SET withdrawal_reason = 'another' WHERE withdrawn_at IS NOT NULL`;
    await expect(late).rejects.toThrow();
  });
});
