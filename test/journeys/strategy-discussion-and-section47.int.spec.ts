import type { StageInput } from '#libs/contracts';
import { refused } from '../support/doing';
import { eventually } from '../support/eventually';
import { amira, hashOf, tom } from '../support/people-and-acts';
import {
  begun,
  edith,
  enquireWhole,
  minutes,
  mona,
  protectingOn,
  sofia,
  strategyDiscussionOn,
} from '../support/protecting';
import { StageStories } from '../support/stage-stories';

const convening = {
  grounds: ['physicalHarm'],
  urgency: 'immediate',
  medium: 'call',
  textHash: hashOf('concern'),
} as const;
const reasons = { textHash: hashOf('reasons') };
const analysis = { textHash: hashOf('analysis') };

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('from reasonable cause to an enquiry’s end', () => {
  let stories: StageStories;
  beforeAll(async () => (stories = await StageStories.begin()));
  afterAll(() => stories.end());

  it('goes on time without a word: the enquiry begins with the outcome, the conference with the authorisation', () =>
    stories.tell('enquiry on time', async () => {
      await stories.until('2028-01-11T10:00:00Z'); // a Tuesday
      const assessment = await stories.assessmentFrom('2028-01-11T10:00:00Z');
      await stories.until('2028-01-12T10:00:00Z');
      const discussion = await strategyDiscussionOn(stories, assessment, tom, '2028-01-12T10:00:00Z');
      const together = protectingOn(stories, discussion);
      await stories.until('2028-01-12T15:00:00Z');
      await together('convene', tom, '2028-01-12T10:10:00Z', convening);
      await together('hold', tom, '2028-01-12T14:00:00Z', minutes('2028-01-13'));
      await together('recordOutcome', amira, '2028-01-12T14:30:00Z', { outcome: 'section47Joint', ...reasons });
      const enquiry = await begun(stories, discussion, 'section47Enquiry');
      expect(stories.record.stage(discussion.stageId).state.status).toBe('outcomeRecorded');
      await together('authorise', tom, '2028-01-12T14:40:00Z', reasons);
      await refused(together('countersign', tom, '2028-01-12T14:45:00Z', reasons), 'SIGN_OFF.GRADE_TOO_LOW');
      await together('countersign', sofia, '2028-01-12T14:50:00Z', reasons);
      await eventually(async () => expect(await stories.statusOf(discussion)).toBe('COMPLETED'));

      expect(breachesOf(enquiry)).toContain('2028-02-03T00:00:00.000Z'); // 15 working days after the discussion: 2 February
      const people = protectingOn(stories, enquiry);
      const conclusion = { outcome: 'continuingRisk', ...analysis } as const;
      await stories.until('2028-01-18T10:00:00Z');
      await refused(people('conclude', amira, '2028-01-18T09:00:00Z', conclusion), 'S47.NO_LEAD');
      await enquireWhole(stories, enquiry, '2028-01-18T10:00:00Z');
      await people('conclude', amira, '2028-01-18T10:10:00Z', conclusion);
      await people('authorise', tom, '2028-01-18T10:20:00Z', analysis);
      await eventually(() => expect(JSON.stringify(stories.journeyOf(enquiry))).toContain('initialConference'));
      await people('countersign', sofia, '2028-01-18T10:30:00Z', analysis);
      await eventually(async () => expect(await stories.statusOf(enquiry)).toBe('COMPLETED'));
      expect([...rungsOf(discussion), ...rungsOf(enquiry)]).toEqual([]);
    }));

  it('out of hours with the police alone and nobody following it up: each clock is missed and climbs', () =>
    stories.tell('enquiry late', async () => {
      await stories.until('2028-02-05T20:00:00Z'); // a Saturday
      const assessment = await stories.assessmentFrom('2028-02-05T20:00:00Z');
      const discussion = await strategyDiscussionOn(stories, assessment, edith, '2028-02-05T20:00:00Z');
      const together = protectingOn(stories, discussion);
      await together('convene', edith, '2028-02-05T20:00:10Z', convening);
      await stories.until('2028-02-05T20:30:00Z');
      await together('hold', edith, '2028-02-05T20:30:00Z', minutes('2028-02-07', true));
      await stories.until('2028-02-11T12:00:00Z');
      await eventually(() => expect(rungsOf(discussion)).toHaveLength(15));
      await together('recordOutcome', edith, '2028-02-11T12:00:00Z', { outcome: 'section47Joint', ...reasons });
      const enquiry = await begun(stories, discussion, 'section47Enquiry');
      await refused(together('authorise', tom, '2028-02-11T12:05:00Z', reasons), 'STRATEGY.POLICE_ONLY_UNCONFIRMED');
      await stories.until('2028-02-17T10:00:00Z');
      await eventually(() => expect(rungsOf(discussion)).toHaveLength(19));
      expect(rungsOf(discussion)).toEqual([
        '2028-02-06T00:00:00Z strategy-discussion-same-day breach',
        '2028-02-07T09:00:00Z strategy-discussion-same-day ladder-1 worker',
        '2028-02-07T09:00:00Z strategy-meeting-follow-up warn-1 worker',
        '2028-02-07T12:00:00Z strategy-discussion-same-day ladder-2 teamManager',
        '2028-02-08T09:00:00Z strategy-discussion warn-1 worker',
        '2028-02-08T09:00:00Z strategy-discussion-same-day ladder-3 headOfService',
        '2028-02-08T09:00:00Z strategy-meeting-follow-up warn-2 worker',
        '2028-02-09T00:00:00Z strategy-meeting-follow-up breach',
        '2028-02-09T09:00:00Z strategy-discussion warn-2 worker',
        '2028-02-09T09:00:00Z strategy-meeting-follow-up ladder-1 teamManager',
        '2028-02-10T00:00:00Z strategy-discussion breach',
        '2028-02-10T09:00:00Z strategy-discussion ladder-1 worker',
        '2028-02-10T12:00:00Z strategy-discussion ladder-2 teamManager',
        '2028-02-11T09:00:00Z strategy-discussion ladder-3 headOfService',
        '2028-02-11T09:00:00Z strategy-meeting-follow-up ladder-2 headOfService',
        '2028-02-14T09:00:00Z countersignature warn-1 worker',
        '2028-02-15T00:00:00Z countersignature breach',
        '2028-02-15T09:00:00Z countersignature ladder-1 teamManager',
        '2028-02-17T09:00:00Z countersignature ladder-2 headOfService',
      ]);
      await together('confirmPoliceOnly', mona, '2028-02-17T10:00:00Z', {});
      await together('holdFollowUp', tom, '2028-02-17T10:10:00Z', minutes('2028-02-18'));
      await together('authorise', tom, '2028-02-17T10:20:00Z', reasons);
      await together('countersign', sofia, '2028-02-17T10:30:00Z', reasons);
      await eventually(async () => expect(await stories.statusOf(discussion)).toBe('COMPLETED'));

      await stories.until('2028-02-29T10:00:00Z'); // 15 working days after Saturday 5 February end on Friday 25 February
      await eventually(() => expect(rungsOf(enquiry)).toHaveLength(7));
      const people = protectingOn(stories, enquiry);
      await enquireWhole(stories, enquiry, '2028-02-29T10:00:00Z');
      await people('conclude', amira, '2028-02-29T10:10:00Z', { outcome: 'notSubstantiated', ...analysis });
      await people('authorise', tom, '2028-02-29T10:20:00Z', analysis);
      await stories.until('2028-03-07T10:00:00Z');
      await eventually(() => expect(rungsOf(enquiry)).toHaveLength(11));
      expect(rungsOf(enquiry)).toEqual([
        '2028-02-18T09:00:00Z initial-conference warn-1 worker',
        '2028-02-23T09:00:00Z initial-conference warn-2 worker',
        '2028-02-25T09:00:00Z initial-conference warn-3 worker',
        '2028-02-26T00:00:00Z initial-conference breach',
        '2028-02-28T09:00:00Z initial-conference ladder-1 worker',
        '2028-02-28T12:00:00Z initial-conference ladder-2 teamManager',
        '2028-02-29T09:00:00Z initial-conference ladder-3 headOfService',
        '2028-03-01T09:00:00Z countersignature warn-1 worker',
        '2028-03-02T00:00:00Z countersignature breach',
        '2028-03-02T09:00:00Z countersignature ladder-1 teamManager',
        '2028-03-06T09:00:00Z countersignature ladder-2 headOfService',
      ]);
      await people('countersign', sofia, '2028-03-07T10:00:00Z', analysis);
      await eventually(async () => expect(await stories.statusOf(enquiry)).toBe('COMPLETED'));
    }));

  function rungsOf({ stageId }: StageInput): string[] {
    return stories.record.rungs
      .filter((rung) => rung.stageId === stageId)
      .map(({ rule, milestone, at, tell }) => [at, rule, milestone, ...tell].join(' '))
      .sort();
  }

  function breachesOf({ stageId }: StageInput): string[] {
    return stories.record
      .pendingOf(stageId)
      .filter(({ kind }) => kind === 'breach')
      .map(({ at }) => at);
  }
});
