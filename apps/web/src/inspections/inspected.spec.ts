import { type Sending } from '../shared/api/api.types';
import { fakeVisit, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { InspectedController } from './journey/inspected.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stageId = `${journeyId}/initialAssessment-1`;
const manager = { id: '00000000-0000-4000-8000-000000000002', name: 'Sample Manager' };
const sha256 = 'ab'.repeat(32);
const clock = (late: boolean, rule: string) => ({
  ...{ deadlineId: rule, stageId, rule, n: 1, ruleSet: 'wt2010', startedAt: '2013-06-10T09:00:00.000Z' },
  ...{ dueOn: '2013-06-24', dueAt: '2013-06-24T23:00:00.000Z', late },
});
const file = {
  ...{ journeyId, personId: 'a-person', asAt: '2013-07-01T13:10:00.000Z', status: 'open' },
  clocks: [
    { ...clock(false, 'sign-off'), knew: [{ at: '2013-06-10T09:00:00.000Z', what: 'started' }] },
    {
      ...clock(true, 'initial-assessment'),
      knew: [
        { at: '2013-06-20T09:00:00.000Z', what: 'warned', meant: ['worker', 'teamManager'] },
        { at: '2013-06-20T09:01:00.000Z', what: 'told', of: 'warned', who: manager.id },
        { at: '2013-06-21T09:00:00.000Z', what: 'read', of: 'warned', who: manager.id },
        {
          ...{ at: '2013-06-26T09:00:00.000Z', writtenDownAt: '2013-06-28T09:00:00.000Z', what: 'explained' },
          ...{ who: somebody.id, reason: 'other' },
        },
      ],
    },
  ],
  texts: [
    {
      stageId,
      sha256,
      state: 'matches',
      kind: 'assessment',
      writtenBy: somebody.id,
      steps: ['submitted', 'signedOff'],
    },
    { stageId, sha256: 'cd'.repeat(32), state: 'altered', steps: ['submitted'] },
  ],
  chains: [{ streamId: journeyId, of: 'journey', facts: 12, head: sha256, holds: true }],
  looks: {
    lines: [
      { at: '2013-06-30T09:00:00.000Z', name: 'Sample Manager', roles: [], action: 'read Journey', allowed: true },
    ],
    more: false,
  },
  staff: {},
};

async function shown(query: Record<string, string> = {}, answer: object = file) {
  const asked: unknown[] = [];
  const { visit } = fakeVisit({
    ...{
      query,
      staff: [somebody, manager],
      teams: [{ id: 'north', name: 'Team North', service: 'assessment' }] as never,
    },
    api: {
      'get /journeys/{journeyId}/inspection-file': ({ query: sent }: Sending & { query?: unknown }) => {
        asked.push(sent);
        return answer;
      },
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
    },
  });
  return { $: rendered(await new InspectedController().inspected(visit, journeyId)), asked };
}

describe('a journey for an inspection', () => {
  it('shows what was late first, and who knew when', async () => {
    const { $ } = await shown();
    const headings = $('h3')
      .toArray()
      .map((one) => $(one).text());
    expect(headings[0]).toContain('Initial assessment 1');
    $('.app-stacked__label').remove();
    const rows = $('table')
      .first()
      .find('tbody tr')
      .toArray()
      .map((row) => $(row).text().replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      '20 June 2013 at 10:00The serviceThe service found that it may become lateMeant for worker, team manager',
      '20 June 2013 at 10:01Sample ManagerWas told in the inbox that it may become late',
      '21 June 2013 at 10:00Sample ManagerRead in the inbox that it may become late',
      expect.stringMatching(
        /^26 June 2013 at 10:00Sample PersonSaid why it was late.*Written down on 28 June 2013 at 10:00$/,
      ),
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('shows signed texts with their hashes, and marks the one that does not verify', async () => {
    const { $ } = await shown();
    expect($(`main a[href="/journeys/${journeyId}/stages/initialAssessment-1/texts/${sha256}"]`)).toHaveLength(1);
    expect(textOf($, '.govuk-tag--red')).toBe('Is not the text that was signed');
  });

  it('is asked for as at a day, and says that it is the past', async () => {
    const { $, asked } = await shown({ on: '2013-07-01', time: '14:10' });
    expect(asked.map((query) => Date.parse((query as { at: string }).at))).toEqual([Date.parse(file.asAt)]);
    expect(textOf($, '.govuk-inset-text')).toContain('This is the past: what had been written down by 1 July 2013');
    expect($('title').text()).not.toContain('Example');
    expect(faultsOf($)).toEqual([]);
  });

  it('says so when nothing was late, signed or looked at', async () => {
    const nothing = { ...file, clocks: [], texts: [], looks: { lines: [], more: false } };
    const { $ } = await shown({}, nothing);
    expect(textOf($, 'main')).toContain('Nothing was late.');
    expect(textOf($, 'main')).toContain('Nothing was handed in to be signed.');
    expect(faultsOf($)).toEqual([]);
  });
});
