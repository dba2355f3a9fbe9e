import type { StageInput } from '#libs/contracts';
import { longCalendar } from '../support/conferring';
import { refused } from '../support/doing';
import { eventually } from '../support/eventually';
import * as usual from '../support/helping';
import { heard, helpingOn, hugo, lena, paula, plannedBy, receivedByEarlyHelp, rungsOf, why } from '../support/helping';
import { hashOf } from '../support/people-and-acts';
import { StageStories } from '../support/stage-stories';

const leading = { leadProfessionalId: lena.id, agency: 'school' } as const;
const given = { answer: 'given', answeredBy: ['mother'], ...why } as const;
const allocated = { decision: 'allocated', services: ['parenting'], ...why } as const;
const meeting = { attendance: usual.attendance, ...why };
const scores = (score: number) => [{ area: 'routine', score }];

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('early help', () => {
  let stories: StageStories;
  beforeAll(async () => {
    stories = await StageStories.begin();
    stories.record.calendar = longCalendar;
  });
  afterAll(() => stories.end());

  it('goes on time: consent, assessment, panel, team, review, and an end that the star shows', () =>
    stories.tell('early help on time', async () => {
      const help = await receivedByEarlyHelp(stories, '2028-01-04T10:00:00Z'); // a Tuesday
      const people = helpingOn(stories, help);
      await people('seekConsent', hugo, '2028-01-05T10:00:00Z', { asked: ['mother'] });
      await refused(
        people('completeAssessment', lena, '2028-01-05T11:00:00Z', { servicesAsked: [], ...why }),
        'EARLY_HELP.NO_CONSENT',
      );
      await people('recordConsent', hugo, '2028-01-06T10:00:00Z', given);
      await people('nameLeadProfessional', hugo, '2028-01-06T11:00:00Z', leading);
      await people('recordStar', lena, '2028-01-10T10:00:00Z', { occasion: 'start', scores: scores(3) });
      await heard(people, lena, '2028-01-20T09:00:00Z', 'assessmentEnded');
      await people('completeAssessment', lena, '2028-01-20T10:00:00Z', { servicesAsked: ['parenting'], ...why });
      await people('decideAllocation', paula, '2028-01-25T10:00:00Z', allocated);
      await plannedBy(people, lena, '2028-02-01T10:00:00Z', '2028-03-03');
      await people('agreePlan', lena, '2028-02-01T11:00:00Z', meeting);
      await heard(people, lena, '2028-03-06T09:00:00Z', 'review');
      await people('review', lena, '2028-03-06T10:00:00Z', usual.aReview('prepareEnding'));
      const done = { actionId: usual.actionId, outcome: 'achieved', evidenceHash: hashOf('evidence') };
      await people('completeAction', lena, '2028-03-07T10:00:00Z', done);
      await heard(people, lena, '2028-03-08T09:00:00Z', 'closure');
      const ending = { outcome: 'outcomesMet', riskConsidered: true, ...why } as const;
      await refused(people('close', lena, '2028-03-08T10:00:00Z', ending), 'EARLY_HELP.END_SCORES_MISSING');
      await people('recordStar', lena, '2028-03-08T11:00:00Z', { occasion: 'end', scores: scores(8) });
      await people('close', lena, '2028-03-08T12:00:00Z', ending);
      await closedAs(help, 'outcomesMet');
      await eventually(async () => expect(await stories.statusOf(help)).toBe('COMPLETED'));
      expect(rungsOf(stories, help)).toEqual([]);
    }));

  it('that waits everywhere climbs each time; a concern goes up at once, and the hub is chased for it', () =>
    stories.tell('early help late', async () => {
      const help = await receivedByEarlyHelp(stories, '2028-05-02T09:00:00Z'); // a Tuesday
      const people = helpingOn(stories, help);
      await people('recordConsent', hugo, '2028-05-12T10:00:00Z', given);
      await people('nameLeadProfessional', hugo, '2028-05-12T11:00:00Z', leading);
      await heard(people, lena, '2028-06-15T09:00:00Z', 'assessmentEnded');
      await people('completeAssessment', lena, '2028-06-15T10:00:00Z', { servicesAsked: ['parenting'], ...why });
      await people('decideAllocation', paula, '2028-07-05T10:00:00Z', allocated);
      await plannedBy(people, lena, '2028-07-24T09:00:00Z', '2028-09-01');
      await people('agreePlan', lena, '2028-07-24T10:00:00Z', meeting);
      await people('stepUp', lena, '2028-09-07T10:00:00Z', { concerns: ['neglect'], ...why });
      await closedAs(help, 'steppedUp');
      expect(await stories.statusOf(help)).toBe('RUNNING'); // the concern still waits for the hub
      await stories.until('2028-09-11T09:00:00Z');
      await eventually(() => expect(rungsOf(stories, help, 'early-help-step-up')).toHaveLength(4));
      const rang = (rule: string): string[] => rungsOf(stories, help, rule);
      expect(rang('early-help-consent')).toEqual([
        '2028-05-05T08:00:00Z warn-1 worker',
        '2028-05-09T08:00:00Z warn-2 worker',
        '2028-05-09T23:00:00Z breach',
        '2028-05-10T08:00:00Z ladder-1 worker',
        '2028-05-11T08:00:00Z ladder-2 teamManager',
      ]);
      expect(rang('common-assessment')).toEqual([
        '2028-06-05T08:00:00Z warn-1 worker',
        '2028-06-12T08:00:00Z warn-2 worker',
        '2028-06-12T23:00:00Z breach',
        '2028-06-13T08:00:00Z ladder-1 worker',
        '2028-06-14T08:00:00Z ladder-2 teamManager',
      ]);
      expect(rang('early-help-panel')).toEqual([
        '2028-06-26T08:00:00Z warn-1 worker',
        '2028-06-29T08:00:00Z warn-2 worker',
        '2028-06-29T23:00:00Z breach',
        '2028-06-30T08:00:00Z ladder-1 teamManager',
        '2028-07-04T08:00:00Z ladder-2 headOfService',
      ]);
      expect(rang('early-help-first-meeting')).toEqual([
        '2028-07-14T08:00:00Z warn-1 worker',
        '2028-07-19T08:00:00Z warn-2 worker',
        '2028-07-19T23:00:00Z breach',
        '2028-07-20T08:00:00Z ladder-1 worker',
        '2028-07-21T08:00:00Z ladder-2 teamManager',
      ]);
      expect(rang('early-help-review')).toEqual([
        '2028-08-25T08:00:00Z warn-1 worker', // a bank holiday on the 28th
        '2028-09-04T08:00:00Z warn-2 worker',
        '2028-09-04T23:00:00Z breach',
        '2028-09-05T08:00:00Z ladder-1 worker',
        '2028-09-06T08:00:00Z ladder-2 teamManager',
      ]);
      expect(rang('early-help-step-up')).toEqual([
        '2028-09-07T23:00:00Z breach',
        '2028-09-08T08:00:00Z ladder-1 worker',
        '2028-09-08T11:00:00Z ladder-2 teamManager',
        '2028-09-11T08:00:00Z ladder-3 headOfService',
      ]);
      await people('receiveStepUp', hugo, '2028-09-11T10:00:00Z', { contactId: usual.needId });
      await eventually(async () => expect(await stories.statusOf(help)).toBe('COMPLETED'));
    }));

  it('ends when the family says no, or has enough of it', () =>
    stories.tell('early help without consent', async () => {
      const refusing = await receivedByEarlyHelp(stories, '2028-10-03T10:00:00Z');
      await helpingOn(stories, refusing)('recordConsent', hugo, '2028-10-03T11:00:00Z', {
        ...given,
        answer: 'refused',
      });
      await closedAs(refusing, 'consentRefused');
      const leaving = await receivedByEarlyHelp(stories, '2028-10-04T10:00:00Z');
      const people = helpingOn(stories, leaving);
      await people('recordConsent', hugo, '2028-10-04T11:00:00Z', given);
      await people('withdrawConsent', hugo, '2028-10-05T11:00:00Z', { riskConsidered: true, ...why });
      await closedAs(leaving, 'consentWithdrawn');
    }));

  async function closedAs(help: StageInput, reason: string): Promise<void> {
    await eventually(() => expect(stories.journeyOf(help)).toMatchObject({ status: 'closed', reason }));
  }
});
