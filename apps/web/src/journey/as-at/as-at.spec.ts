import { type Sending } from '../../shared/api/api.types';
import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { AsAtController } from './as-at.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stageId = `${journeyId}/initialAssessment-1`;
const manager = { id: '00000000-0000-4000-8000-000000000002', name: 'Sample Manager' };
const deputy = { id: '00000000-0000-4000-8000-000000000003', name: 'Sample Deputy' };
const summer = '2013-07-01T13:10:00.000Z';
const known = {
  ...{ journeyId, at: summer, status: 'open' },
  stages: [{ stageId, stage: 'initialAssessment-1', kind: 'initialAssessment', n: 1, status: 'awaitingSignOff' }].map(
    (stage) => ({ ...stage, workerId: somebody.id, openedAt: '2013-06-10T10:00:00.000Z' }),
  ),
  deadlines: [
    {
      id: 'a-clock',
      stageId,
      rule: 'initial-assessment',
      dueOn: '2013-06-24',
      dueAt: '2013-06-24T23:00:00.000Z',
      late: true,
    },
  ],
  signatures: [
    { stageId, step: 'submitted', by: somebody.id, grade: 'worker', at: '2013-06-20T09:00:00.000Z' },
    { stageId, step: 'returnedForChanges', by: deputy.id, grade: 'teamManager', deputisingFor: manager.id, at: summer },
  ],
};

async function shown(query: Record<string, string>, answer: object = known) {
  const asked: unknown[] = [];
  const { visit } = fakeVisit({
    ...{ query, staff: [somebody, manager, deputy] },
    api: {
      'get /journeys/{journeyId}': { id: journeyId, personId: 'a-person' },
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
      'get /journeys/{journeyId}/as-at': ({ query: sent }: Sending & { query?: unknown }) => {
        asked.push(sent);
        return answer;
      },
    },
  });
  return { $: rendered(await new AsAtController().asAt(visit, journeyId)), asked };
}

const days = { on: '2013-07-01', time: '14:10' };

describe('the page of a record as at a date', () => {
  it('asks for a day first', async () => {
    const { $, asked } = await shown({});
    expect(textOf($, 'main')).toContain('Choose a day.');
    expect(asked).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it('asks about the end of a day, or about a time in London', async () => {
    expect((await shown({ on: '2013-07-01' })).asked).toEqual([{ at: '2013-07-01' }]);
    expect((await shown(days)).asked.map((query) => Date.parse((query as { at: string }).at))).toEqual([
      Date.parse(summer), // 14:10 in summer time
    ]);
  });

  it('says plainly that it is the past, and leads to today and to the chronology of those days', async () => {
    const { $ } = await shown(days);
    expect(textOf($, 'h1')).toBe('The record as at 1 July 2013 at 14:10');
    expect(textOf($, '.govuk-inset-text')).toContain('This is the past: what had been written down by 1 July 2013');
    const hrefs = $('.govuk-inset-text a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(hrefs).toEqual([`/journeys/${journeyId}`, `/journeys/${journeyId}/chronology?to=2013-07-01`]);
  });

  it('shows stages and who held them, clocks and signatures as they were then', async () => {
    const { $ } = await shown(days);
    const [stage = '', submitted = '', returned = ''] = $('tbody tr')
      .toArray()
      .map((row) => $(row).text().replace(/\s+/g, ' '));
    expect(stage).toContain('Initial assessment 1');
    expect(stage).toContain('Awaiting sign off');
    expect(stage).toContain(somebody.name);
    expect(submitted).toContain('20 June 2013 at 10:00');
    expect(returned).toContain('Sample Deputy (team manager), for Sample Manager');
    expect(textOf($, '.govuk-tag--red')).toBe('5 working days late'); // 25 June to 1 July 2013 without a week-end
    expect(textOf($, 'svg')).toContain('then');
  });

  it('says so when nothing had been written down', async () => {
    const { $ } = await shown(
      { on: '2013-01-01' },
      { ...known, status: 'unopened', stages: [], deadlines: [], signatures: [] },
    );
    expect(textOf($, 'main')).toContain('Nothing had been written down about this journey.');
  });

  it.each([
    [{ on: '2013-02-30' }, 'Enter the day as a date'],
    [{ on: '2999-01-01' }, 'The day cannot be in the future'],
    [{ on: '2013-07-01', time: '25:00' }, 'Enter the time as hours and minutes, such as 14:10'],
    [{ time: '14:10' }, 'Enter the day as well'],
  ])('says what is wrong with %j', async (query, words) => {
    const { $, asked } = await shown(query);
    expect(textOf($, '.govuk-error-summary__list')).toBe(words);
    expect(asked).toEqual([]);
    expect(faultsOf($)).toEqual([]);
  });

  it('keeps what every page keeps, and has no name in its title', async () => {
    const { $ } = await shown(days);
    expect(faultsOf($)).toEqual([]);
    expect($('title').text()).not.toContain('Sample');
  });
});
