import { fakeVisit, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { JourneyController } from './journey.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const plan = {
  ...{
    stageId: `${journeyId}/childProtectionPlan-1`,
    stage: 'childProtectionPlan-1',
    kind: 'childProtectionPlan',
    n: 1,
  },
  ...{ status: 'inForce', workerId: somebody.id, openedAt: '2013-03-01T10:00:00.000Z' },
};
const over = {
  ...{ ...plan, stageId: `${journeyId}/childInNeedPlan-1`, stage: 'childInNeedPlan-1', kind: 'childInNeedPlan' },
  ...{ finishedAt: '2013-02-25T10:00:00.000Z', outcome: 'needsMet' },
};
const clock = { id: 'a-clock', stageId: plan.stageId, rule: 'core-group', dueOn: '2013-03-14', late: false };
const journey = {
  ...{ id: journeyId, personId: 'a-child', status: 'open', holders: [] },
  ...{ stages: [over, plan], deadlines: [{ ...clock, dueAt: '2013-03-15T00:00:00.000Z' }] },
};

async function shown(may: readonly string[] = [], of: object = {}) {
  const { visit } = fakeVisit({
    ...{ may, staff: [somebody] },
    api: {
      'get /journeys/{journeyId}': { ...journey, ...of },
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
    },
  });
  return rendered(await new JourneyController().journey(visit, journeyId));
}

const roads = ['visit Stage', 'plan Stage', 'record Stage'];

describe('the page of a journey', () => {
  it('leads at once to a visit, the progress of an action and a note, at what is open', async () => {
    const $ = await shown(roads);
    const links = $('main .app-chips a').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual([
      `/journeys/${journeyId}/stages/childProtectionPlan-1/record-visit`,
      `/journeys/${journeyId}/stages/childProtectionPlan-1/record-progress`,
      `/journeys/${journeyId}/acts/record-note`,
    ]);
    expect(links.map((link) => $(link).text())).toEqual([
      'Visit: child protection plan',
      'Progress: child protection plan',
      'Case note: the child’s file',
    ]);
  });

  it('offers nothing to write to whoever only reads, or once the journey is closed', async () => {
    expect((await shown())('.app-chips a')).toHaveLength(0);
    expect((await shown(roads, { closedAt: '2013-06-01T10:00:00Z' }))('.app-chips a')).toHaveLength(0);
  });

  it('listens to its own changes, and its rows are known by what they are about', async () => {
    const $ = await shown();
    expect($('[data-live]').attr('data-live')).toBe(`journey:${journeyId}`);
    const rows = $('[data-live-list] [data-row]').toArray();
    expect(rows.map((row) => $(row).attr('data-row'))).toEqual([
      'status',
      'childInNeedPlan-1',
      'childProtectionPlan-1',
      'a-clock',
    ]);
    expect($('[data-live-list] :is(input, textarea, select)')).toHaveLength(0); // it changes under nobody's typing
  });

  it('shows at once what nobody may overlook: orders in force, risks, an interpreter, a child who was referred before', async () => {
    const $ = await shown([], {
      orders: [{ n: 2, order: 'policeProtection', madeAt: '2013-03-12T22:30:00.000Z' }],
      risks: [{ flag: 'riskToWorkers', since: '2013-03-04T10:00:00.000Z' }],
      interpreter: { needed: true, booked: true, bookedFor: '2013-03-20' },
      isReReferral: true,
    });
    expect(textOf($, 'h2')).toContain('What everybody must know');
    const rows = ['order-2', 'risk-riskToWorkers', 'interpreter', 're-referral'];
    expect(rows.map((row) => textOf($, `[data-row="${row}"]`).replace(/\s+/g, ' ').trim())).toEqual([
      'In force police powers of protection (Children Act 1989, section 46), since 12 March 2013 at 22:30',
      'Risk a risk to workers who visit, flagged on 4 March 2013',
      'Interpreter the family needs one; one is booked for 20 March 2013',
      'Referred again within the months that the council counts as a re-referral',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('leads to the chronology, to the record at an earlier date and to the family’s page', async () => {
    const $ = await shown();
    const hrefs = $('main p a')
      .toArray()
      .map((link) => $(link).attr('href'));
    for (const page of ['chronology', 'as-at', 'family']) expect(hrefs).toContain(`/journeys/${journeyId}/${page}`);
  });

  it('keeps what every page keeps, with no name in its title', async () => {
    const $ = await shown(roads);
    expect(textOf($, 'h1')).toBe('Sample Example');
    expect($('head > title').text()).not.toContain('Sample');
    expect(faultsOf($)).toEqual([]);
  });
});
