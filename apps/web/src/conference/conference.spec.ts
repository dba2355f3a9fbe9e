import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import {
  bookedState,
  chairId,
  conferenceFacts,
  conferenceJourney,
  conferenceStage,
  heldState,
  journeyId,
} from '../testing/sample-conference';
import { faultsOf } from '../testing/sound-page';
import { ConferenceController } from './conference.controller';

const acts = [
  { act: 'hold-conference' },
  { act: 'decide-conference', refused: 'CONFERENCE.NOT_HELD', because: 'This conference has not sat yet' },
];

async function page(state: object, kind = 'initialConference') {
  const { visit } = fakeVisit({
    may: ['read Document'],
    staff: [{ id: chairId, name: 'Sample Chair' }],
    api: {
      'get /journeys/{journeyId}/stages/{stage}': { ...conferenceStage, kind, state },
      'get /journeys/{journeyId}/stages/{stage}/next-steps': { acts: kind === 'initialConference' ? acts : planActs },
      'get /journeys/{journeyId}': conferenceJourney,
      'get /people/{personId}': { givenName: 'Sample', familyName: 'Example' },
      'get /journeys/{journeyId}/chronology': { items: conferenceFacts },
    },
  });
  return rendered(await new ConferenceController().conference(visit, journeyId, `${kind}-1`));
}

const planActs = [{ act: 'book-conference' }, { act: 'record-visit' }];

describe('the page of a conference', () => {
  it('is the pack: who was asked, whose report came, what the child says, and what was found', async () => {
    const $ = await page(bookedState);
    expect(textOf($, 'h1')).toBe('Sample Example');
    expect($('title').text()).toBe('Conference – Child’s Journey');
    expect(textOf($, 'tbody tr:contains("school")')).toBe(
      'The school Yes Came in time Read the report: The school Not held yet',
    );
    expect(textOf($, 'main')).toContain(
      'A conference needs children’s social care and at least two other agencies. 3 others have been asked.',
    );
    expect(textOf($, 'main')).toContain('The GP is asked, and has sent no report yet.');
    expect(textOf($, 'main')).toContain('The child Given. Read the words: The child');
    expect(textOf($, 'main')).toContain('The parents or carers Not asked yet');
    expect(textOf($, 'main')).toContain('Adjourned on 8 March 2013: reports that it needs were missing');
    expect(textOf($, 'main')).toContain('Passed by somebody who has left on 6 March 2013. The GP is not asked');
    expect(textOf($, 'main')).toContain('Offered on 6 March 2013: the child wants one');
    expect(textOf($, 'main')).toContain('Sample Chair, employed through an agency');
  });

  it('links the texts: each report and the enquiry’s outcome', async () => {
    const $ = await page(bookedState);
    const texts = $('h2:contains("Texts to read") + ul a');
    expect(texts.map((_, link) => $(link).text()).get()).toEqual([
      'Report received, the school, 7 March 2013',
      'Section 47 enquiry concluded, 7 March 2013',
    ]);
    expect(texts.first().attr('href')).toBe(
      `/journeys/${journeyId}/stages/initialConference-1/texts/${'a'.repeat(64)}`,
    );
  });

  it('offers what can be done now and says why not the rest', async () => {
    const $ = await page(bookedState);
    expect($(`a[href$="/hold-conference"]`)).toHaveLength(1);
    expect(textOf($, 'details dd')).toBe('This conference has not sat yet');
  });

  it('tells after it sat whether enough agencies came', async () => {
    const $ = await page(heldState);
    expect(textOf($, 'main')).toContain('Enough agencies came: children’s social care and 2 others.');
    expect(textOf($, 'main')).toContain('The GP was asked, did not come and sent no report.');
  });

  it('shows the decision with its dates', async () => {
    const decision = {
      ...{ outcome: 'plan', category: 'NEG', dissent: ['school'], participation: 'PN2', previousPlans: 1 },
      ...{ repeatPlan: true, firstCoreGroupOn: '2013-03-22', reviewOn: '2013-06-11', at: '2013-03-12T12:00:00.000Z' },
    };
    const $ = await page({ ...heldState, status: 'decided', decision });
    expect(textOf($, 'h2:contains("Decision") + dl')).toBe(
      'Decision A child protection plan Category Neglect Who would have decided otherwise The school ' +
        'How the child took part Was there, and an advocate spoke Earlier protection plans 1, so this one is a repeat plan ' +
        'First core group 22 March 2013 Review due by 11 June 2013 Decided on 12 March 2013 at 12:00 ' +
        'Decisions sent out Not yet Record sent out Not yet',
    );
  });

  it('is about its next review for a protection plan, and leaves the plan’s other work to the plan', async () => {
    const meeting = { bookings: 0, invited: [], reports: [], adjournments: [] };
    const $ = await page({ status: 'active', meeting, views: [], reviewLog: [] }, 'childProtectionPlan');
    expect(textOf($, '.govuk-caption-l')).toBe('Review conference 1');
    expect($('a[href$="/book-conference"]')).toHaveLength(1);
    expect($('a[href$="/record-visit"]')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('The GP has not been asked yet.');
    expect(faultsOf($)).toEqual([]);
  });

  it('keeps what every page keeps', async () => expect(faultsOf(await page(bookedState))).toEqual([]));
});
