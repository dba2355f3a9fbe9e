import { demoPeople } from '#libs/embedded';
import { type Bench } from './testing/bench';
import { benchWithAChild } from './testing/bench-with-a-child';

jest.setTimeout(120_000);

const { auditor, headOfService, northManager, socialWorker } = demoPeople;
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

let bench: Bench;
let journeyId: string;

beforeAll(async () => {
  const prepared = await benchWithAChild();
  bench = prepared.bench;
  journeyId = prepared.child.journeyId;
});
afterAll(() => bench.end());

type Lines = { items: Record<string, string>[]; next?: string };

async function page(path: string, after?: string): Promise<Lines> {
  const more = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
  return (await bench.send('GET', `${path}&limit=1${more}`, { as: headOfService })).body as unknown as Lines;
}

/** What the pages show, one line each, to the last. */
async function shown(path: string, name: string): Promise<(string | undefined)[]> {
  const ids = [];
  for (let one = await page(path); ; one = await page(path, one.next)) {
    ids.push(...one.items.map((item) => item[name]));
    if (one.next === undefined) return ids;
  }
}

describe('audits', () => {
  const early = new Date('2026-03-02T10:00:00Z');
  const late = new Date('2026-03-02T12:00:00Z');
  const audit = (n: number, plannedAt: Date, more: object = {}) => ({
    ...{ id: id(n), kind: 'internal', journeyId, teamId: 'assessment-north' },
    ...{ auditorId: northManager.id, plannedBy: headOfService.id, plannedAt, ...more },
  });

  it('are listed newest first, page by page, also those of one moment', async () => {
    await bench.owner.audit.createMany({
      data: [
        audit(2, early),
        audit(1, late, { auditorId: auditor.id }),
        audit(3, late, { auditorId: headOfService.id }),
      ],
    });
    expect(await shown('/audits?whose=all', 'auditId')).toEqual([id(3), id(1), id(2)]);
  });

  it('are listed by when they were finished, once they are', async () => {
    const done = (finishedAt: Date) => ({
      finishedAt,
      overall: 'good',
      grades: {},
      standardsVersion: 1,
      textHash: 'none',
    });
    await bench.owner.audit.createMany({ data: [audit(4, late, done(late)), audit(5, early, done(new Date()))] });
    expect(await shown('/audits?whose=all&state=finished', 'auditId')).toEqual([id(5), id(4)]);
  });

  it('refuse a place that no page answered', async () => {
    const asked = ['abc', id(1), `2026-13-41T99:00:00.000Z_${id(1)}`].map((after) =>
      bench.send('GET', `/audits?after=${after}`, { as: headOfService }),
    );
    const answers = (await Promise.all(asked)).map(({ status, body }) => `${status} ${String(body.code)}`);
    expect(new Set(answers)).toEqual(new Set(['400 REQUEST.PARAMETER_INVALID']));
  });
});

describe('a list that somebody goes through', () => {
  const byWhom = { ownerId: socialWorker.id, textHash: 'none' };
  const days = (day: string) => [new Date(`2031-01-${day}`), new Date(`2031-02-${day}`)] as const;

  it('of actions leaves out nobody when the last one shown has ended meanwhile', async () => {
    const action = (n: number, day: string) => {
      const [dueOn, recheckOn] = days(day);
      const source = { sourceId: id(9), sourceKind: 'audit', journeyId, teamId: 'assessment-north' };
      const raised = { raisedBy: northManager.id, raisedAt: new Date() };
      return { id: id(n), status: 'open', dueOn, recheckOn, ...source, ...raised, ...byWhom };
    };
    await bench.owner.qualityAction.createMany({ data: [action(2, '01'), action(1, '01'), action(0, '02')] });
    const path = '/quality-actions?whose=all';
    expect(await shown(path, 'actionId')).toEqual([id(1), id(2), id(0)]);
    const { next } = await page(path);
    await bench.owner.qualityAction.update({ where: { id: id(1) }, data: { status: 'rechecked' } });
    expect((await page(path, next)).items).toMatchObject([{ actionId: id(2) }]);
  });

  it('tells what an action or learning comes from to those alone who may read that', async () => {
    const recheckOn = days('03')[1];
    const learned = { id: id(8), source: 'audit', sourceId: id(4), journeyId, status: 'open', recheckOn, ...byWhom };
    await bench.owner.learning.create({ data: { ...learned, recordedBy: northManager.id, recordedAt: new Date() } });
    await bench.owner.qualityAction.updateMany({ data: { sourceId: id(4) } });
    const told = async (as: typeof northManager) => {
      const action = (await bench.send('GET', `/quality-actions/${id(2)}`, { as })).body;
      return [
        action.sourceKind,
        action.sourceId,
        (await bench.send('GET', `/learning/${id(8)}`, { as })).body.sourceId,
      ];
    };
    expect(await told(northManager)).toEqual(['audit', id(4), id(4)]);
    expect(await told(socialWorker)).toEqual(['audit', undefined, undefined]);
    await bench.owner.learning.deleteMany();
  });

  it('of what was learned neither', async () => {
    const learning = (n: number, day: string) => {
      const recorded = { recordedBy: northManager.id, recordedAt: new Date() };
      return { id: id(n), source: 'other', status: 'open', recheckOn: days(day)[1], ...recorded, ...byWhom };
    };
    await bench.owner.learning.createMany({ data: [learning(2, '01'), learning(1, '01'), learning(0, '02')] });
    const path = '/learning?state=open';
    expect(await shown(path, 'learningId')).toEqual([id(1), id(2), id(0)]);
    const { next } = await page(path);
    await bench.owner.learning.update({ where: { id: id(1) }, data: { status: 'changed' } });
    expect((await page(path, next)).items).toMatchObject([{ learningId: id(2) }]);
  });

  it('of complaints that ended begins with the newest', async () => {
    const complaint = (n: number, endedOn: string) => {
      const [madeOn, officerId] = ['2026-03-02', demoPeople.complaintsOfficer.id];
      const stage = { stage: 'localResolution', startedOn: madeOn, days: 10, longest: 20, moreTime: [] };
      const made = { complainant: 'parent', officerId };
      const state = { ...made, madeOn, elements: 1, textHash: 'none', status: 'withdrawn' };
      return {
        ...{ id: id(n), ...made, journeyId, teamId: 'assessment-north', madeOn: new Date(madeOn) },
        ...{ status: 'withdrawn', stage: 'localResolution', endedOn: new Date(endedOn) },
        ...{ state: { ...state, stages: [{ ...stage, stoppedOn: endedOn }] } },
        ...{ recordedBy: officerId, recordedAt: new Date() },
      };
    };
    const data = [complaint(2, '2026-03-04'), complaint(3, '2026-03-04'), complaint(1, '2026-03-05')];
    await bench.owner.complaint.createMany({ data });
    expect(await shown('/complaints?state=ended&whose=all', 'complaintId')).toEqual([id(1), id(3), id(2)]);
  });
});
