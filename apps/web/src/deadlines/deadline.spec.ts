import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { DeadlineController } from './deadline.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const deadline = {
  ...{ id, stageId: `${id}/initialAssessment-1`, rule: 'initial-assessment', n: 1, ruleSet: 'wt2010', late: true },
  ...{ startedAt: '2013-03-28T10:00:00.000Z', startedOn: '2013-03-28', startEvent: 'referralReceived' },
  ...{ dueOn: '2013-04-02', dueAt: '2013-04-02T23:00:00.000Z', stopEvent: 'signedOff', amount: 1, unit: 'workingDays' },
  ...{ citation: 'A made-up paragraph', ruleVersion: '1', calendarVersion: '2', milestones: [] },
  ...{ extendedTo: '2013-04-04', extensionReason: 'familyAway' },
  working: [
    { date: '2013-03-28', counted: false, n: 0, why: 'start' },
    { date: '2013-03-29', counted: false, why: 'bankHoliday', holiday: 'Good Friday' },
    { date: '2013-03-30', counted: false, why: 'saturday' },
    { date: '2013-04-02', counted: true, n: 1, why: 'workingDay' },
  ],
  latenessReasons: [{ id, reason: 'workload', givenBy: id, givenAt: '2013-04-03T09:00:00.000Z' }],
};

describe('why a date is that date', () => {
  const show = async (more: object = {}) => {
    const { visit } = fakeVisit({ api: { 'get /deadlines/{deadlineId}': { ...deadline, ...more } } });
    return rendered(await new DeadlineController().deadline(visit, id));
  };

  it('counts each day, and says why one is skipped', async () => {
    const $ = await show();
    expect(
      $('tbody tr')
        .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
        .get(),
    ).toEqual([
      'Thursday 28 March 2013Not counted: the clock starts on this day',
      'Friday 29 March 2013Not counted: bank holiday, Good Friday',
      'Saturday 30 March 2013Not counted: weekend',
      'Tuesday 2 April 2013Counted: day 1',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('tells the start, the rule, more time, and why it was late', async () => {
    const $ = await show();
    const said = textOf($, 'main');
    expect(said).toContain('28 March 2013 at 10:00: referral received');
    expect(said).toContain('A made-up paragraph');
    expect(said).toContain('Up to 4 April 2013: the family is away, and the child is safe');
    expect(said).toContain('The worker or the team had too much work');
  });

  it('leads back to where the clock runs', async () => {
    const back = async (more: object) => (await show(more))('.govuk-back-link').attr('href');
    expect(await back({})).toBe(`/journeys/${id}/stages/initialAssessment-1`);
    expect(await back({ stageId: id, rule: 'contact-decision' })).toBe(`/contacts/${id}`);
    expect(await back({ stageId: id, rule: 'allocation' })).toBe(`/journeys/${id}`);
  });
});
