import { fakeVisit } from '../testing/fake-visit';
import { rendered, renderedTemplate, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ConferencesController } from './conferences.controller';
import { type Schemas } from '../shared/api/api.types';
import { conferencesView } from './conferences.view';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const me = '00000000-0000-4000-8000-000000000001';
const booked: Schemas['ComingConference'] = {
  ...{ stageId: `${journeyId}/initialConference-1`, kind: 'initialConference', n: 1, status: 'booked', journeyId },
  ...{ openedAt: '2013-02-25T14:00:00.000Z', givenName: 'Sample', familyName: 'Example', late: false },
  ...{ conference: 'initial', step: 'booked', bookedFor: '2013-03-12T10:00:00.000Z', chairId: me, chairName: 'Me' },
  ...{ rule: 'initial-conference', dueOn: '2013-03-18', dueAt: '2013-03-19T00:00:00.000Z' },
};
const review: Schemas['ComingConference'] = {
  ...booked,
  ...{ stageId: `${journeyId}/childProtectionPlan-1`, conference: 'review', step: 'toBook', late: true },
  ...{ bookedFor: undefined, chairId: undefined, chairName: undefined },
};
const monday = '2013-03-11T10:00:00.000Z';

describe('the list of conferences', () => {
  const $ = renderedTemplate('conference/conferences.njk', conferencesView({ items: [booked, review] }, me, monday));

  it('names child, day, chair and what is next, with the time that is left', () => {
    expect(textOf($, 'tbody tr:first-child')).toBe(
      'Sample Example, initial conference Initial conference 12 March 2013 at 10:00 You Booked 5 working days left',
    );
    expect(textOf($, 'tbody tr:last-child')).toContain('Review No date yet Nobody yet Needs a date and a chair');
  });

  it('leads to each conference', () =>
    expect(
      $('tbody a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([
      `/journeys/${journeyId}/stages/initialConference-1/conference`,
      `/journeys/${journeyId}/stages/childProtectionPlan-1/conference`,
    ]));

  it('says what would be here when none comes', async () => {
    const { visit } = fakeVisit({ api: { 'get /queues/conferences': { items: [] } } });
    const page = rendered(await new ConferencesController().conferences(visit));
    expect(textOf(page, 'main p')).toMatch(/^No conference comes\./);
    expect(faultsOf(page)).toEqual([]);
  });

  it('keeps what every page keeps', () => expect(faultsOf($)).toEqual([]));
});
