import { Staff } from '../shared/visit/staff-names';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, renderedTemplate, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { WorkController } from './work.controller';
import { workView } from './work.view';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const item = {
  stageId: `${journeyId}/initialAssessment-1`,
  kind: 'initialAssessment',
  n: 1,
  journeyId,
  givenName: 'Sample',
  familyName: 'Example',
  workerName: 'Sample Worker',
  rule: 'initial-assessment',
  dueOn: '2013-03-11',
  dueAt: '2013-03-12T00:00:00.000Z',
  late: false,
};
const nobody = new Staff([], []);
const monday = '2013-02-25T10:00:00.000Z';

describe('a list of work', () => {
  const $ = renderedTemplate('work/work.njk', workView('myWork', { items: [item], next: 'a b' }, nobody, monday));

  it('names child, work and clock, with the time that is left in plain words', () => {
    expect(textOf($, 'tbody tr')).toBe(
      'Sample Example, Initial assessment Initial assessment Initial assessment 10 working days left',
    );
  });

  it('leads to the stage and to more of them, by ids alone', () => {
    const hrefs = $('main a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(hrefs).toEqual([`/journeys/${journeyId}/stages/initialAssessment-1`, '/work?after=a%20b']);
  });

  it('says who is late when managers look', () => {
    const late = workView('lateAndDueSoon', { items: [{ ...item, late: true }] }, nobody, '2013-03-13T10:00:00.000Z');
    const page = renderedTemplate('work/work.njk', late);
    expect(textOf(page, 'tbody tr')).toContain('Sample Worker');
    expect(textOf(page, '.govuk-tag--red')).toBe('2 working days late');
  });

  it('leads to the contact or to the journey where the work is theirs', () => {
    const contact = { ...item, kind: 'contact', stageId: journeyId, contactId: journeyId };
    const journey = { ...item, kind: 'journey', stageId: journeyId };
    const { rows } = workView('myWork', { items: [contact, journey] }, nobody, monday);
    expect(rows.map(({ href }) => href)).toEqual([`/contacts/${journeyId}`, `/journeys/${journeyId}`]);
  });

  it('of one’s own leads at once to what is written down every day, and to the calendar', async () => {
    const stage = { ...item, stageId: `${journeyId}/childInNeedPlan-1`, kind: 'childInNeedPlan' };
    const { visit } = fakeVisit({
      api: { 'get /queues/my-work': { items: [stage] } },
      may: ['visit Stage', 'plan Stage', 'record Stage', 'read Deadline'],
    });
    const page = rendered(await new WorkController().myWork(visit));
    const links = page('tbody .app-chips a').toArray();
    expect(links.map((link) => page(link).attr('href'))).toEqual([
      `/journeys/${journeyId}/stages/childInNeedPlan-1/record-visit`,
      `/journeys/${journeyId}/stages/childInNeedPlan-1/record-progress`,
      `/journeys/${journeyId}/acts/record-note`,
    ]);
    expect(page(links[0]).text()).toBe('Visit: child-in-need plan, Sample Example');
    expect(page('main p a').attr('href')).toBe('/calendar?whose=mine');
    expect(faultsOf(page)).toEqual([]);
  });

  it('says for whom a deputy does it', async () => {
    const manager = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009', name: 'Sample Manager' };
    const lent = { ...item, deputisingFor: manager.id };
    const { visit } = fakeVisit({ api: { 'get /queues/unallocated': { items: [lent] } }, staff: [manager] });
    expect(textOf(rendered(await new WorkController().unallocated(visit)), 'tbody tr')).toContain('for Sample Manager');
  });

  it.each([
    ['myWork', '/queues/my-work', 'Nothing is allocated to you'],
    ['unallocated', '/queues/unallocated', 'Everything has a worker'],
    ['lateAndDueSoon', '/queues/late-and-due-soon', 'No clock is late'],
  ] as const)('says what would be here when there is none: %s', async (list, queue, words) => {
    const { visit } = fakeVisit({ api: { [`get ${queue}`]: { items: [] } } });
    expect(textOf(rendered(await new WorkController()[list](visit)), 'main p')).toContain(words);
  });

  it('keeps what every page keeps', () => {
    expect(faultsOf($)).toEqual([]);
  });
});
