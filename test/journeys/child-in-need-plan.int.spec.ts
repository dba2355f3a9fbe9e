import { randomUUID } from 'node:crypto';
import type { StageInput } from '#libs/contracts';
import { longCalendar } from '../support/conferring';
import { refused } from '../support/doing';
import { eventually } from '../support/eventually';
import * as usual from '../support/helping';
import { begunIn, foundInNeed, heard, helpingOn, lena, plannedBy, rungsOf, why } from '../support/helping';
import { amira, hashOf, tom } from '../support/people-and-acts';
import { StageStories } from '../support/stage-stories';

const agreement = { textHash: hashOf('agreement') };

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('a child in need plan', () => {
  let stories: StageStories;
  beforeAll(async () => {
    stories = await StageStories.begin();
    stories.record.calendar = longCalendar;
  });
  afterAll(() => stories.end());

  it('goes on time from the finding to a step down, and early help takes over with the lead professional', () =>
    stories.tell('need on time', async () => {
      const plan = await foundInNeed(stories, '2028-01-11T10:00:00Z'); // a Tuesday
      const people = helpingOn(stories, plan);
      await people('allocate', tom, '2028-01-11T11:00:00Z', { workerId: amira.id, teamId: 'team-east' });
      await refused(
        people('agreePlan', amira, '2028-01-17T10:00:00Z', { agreedBy: ['mother'], ...agreement }),
        'PLAN.EMPTY',
      );
      await plannedBy(people, amira, '2028-01-17T11:00:00Z', '2028-04-28');
      await people('agreePlan', amira, '2028-01-18T10:00:00Z', { agreedBy: ['child', 'mother'], ...agreement });
      await people('signOff', tom, '2028-01-18T15:00:00Z', agreement);
      await people('offerFamilyGroupConference', amira, '2028-01-19T10:00:00Z', { answer: 'accepted' });
      await people('recordVisit', amira, '2028-02-01T15:00:00Z', usual.aVisit);
      await people('holdFamilyGroupConference', amira, '2028-02-10T10:00:00Z', { childTookPart: true, ...why });
      await heard(people, amira, '2028-02-21T09:00:00Z', 'review'); // six weeks end on 29 February
      await people('review', amira, '2028-02-21T10:00:00Z', usual.aReview('continue'));
      for (const day of ['2028-02-22', '2028-03-14', '2028-04-04', '2028-04-28']) {
        await people('recordVisit', amira, `${day}T15:00:00Z`, usual.aVisit);
      }
      const receiver = { teamId: 'early-help', leadProfessionalId: lena.id, agency: 'school' as const };
      await people('offerStepDown', amira, '2028-04-28T16:00:00Z', { ...receiver, ...why });
      await heard(people, amira, '2028-05-02T09:00:00Z', 'planEnded');
      const next = randomUUID();
      const leaving = { ...why, context: { freshId: next, openJourneys: {} } };
      await refused(people('stepDown', tom, '2028-05-02T10:00:00Z', leaving), 'STEP_DOWN.NOT_ACCEPTED');
      await people('acceptStepDown', lena, '2028-05-02T11:00:00Z', { firstMeetingOn: '2028-05-10' });
      await people('agreeStepDown', amira, '2028-05-02T12:00:00Z', { agreedBy: ['mother'] });
      await people('stepDown', tom, '2028-05-03T10:00:00Z', leaving);
      await eventually(async () => expect(await stories.statusOf(plan)).toBe('COMPLETED'));
      expect(rungsOf(stories, plan)).toEqual([]);
      await eventually(() => expect(stories.journeyOf(plan)).toMatchObject({ need: 'notInNeed' }));
      await earlyHelpGoesOn(await begunIn(stories, next));
    }));

  it('that nobody agrees, signs, visits or reviews climbs the ladder each time', () =>
    stories.tell('need late', async () => {
      const plan = await foundInNeed(stories, '2028-06-06T10:00:00Z'); // a Tuesday
      const people = helpingOn(stories, plan);
      await plannedBy(people, amira, '2028-07-12T09:00:00Z', '2028-12-01');
      await people('agreePlan', amira, '2028-07-12T10:00:00Z', { agreedBy: ['mother'], ...agreement });
      await people('signOff', tom, '2028-07-20T10:00:00Z', agreement);
      await stories.until('2028-09-01T09:00:00Z');
      await eventually(() => expect(rungsOf(stories, plan, 'child-in-need-review-first')).toHaveLength(6));
      expect(rungsOf(stories, plan, 'child-in-need-plan-agreed')).toEqual([
        '2028-06-15T08:00:00Z warn-1 worker',
        '2028-06-20T08:00:00Z warn-2 worker',
        '2028-06-20T23:00:00Z breach',
        '2028-06-21T08:00:00Z ladder-1 worker',
        '2028-06-22T08:00:00Z ladder-2 teamManager',
        '2028-06-27T08:00:00Z ladder-3 headOfService',
      ]);
      expect(rungsOf(stories, plan, 'child-in-need-visit')).toEqual([
        '2028-06-29T08:00:00Z warn-1 worker',
        '2028-07-04T08:00:00Z warn-2 worker',
        '2028-07-04T23:00:00Z breach',
        '2028-07-05T08:00:00Z ladder-1 worker',
        '2028-07-06T08:00:00Z ladder-2 teamManager',
        '2028-07-11T08:00:00Z ladder-3 headOfService',
      ]);
      expect(rungsOf(stories, plan, 'sign-off')).toEqual([
        '2028-07-14T08:00:00Z warn-1 worker',
        '2028-07-14T23:00:00Z breach',
        '2028-07-17T08:00:00Z ladder-1 teamManager',
        '2028-07-19T08:00:00Z ladder-2 headOfService',
      ]);
      expect(rungsOf(stories, plan, 'child-in-need-review-first')).toEqual([
        '2028-08-16T08:00:00Z warn-1 worker',
        '2028-08-23T08:00:00Z warn-2 worker',
        '2028-08-23T23:00:00Z breach',
        '2028-08-24T08:00:00Z ladder-1 worker',
        '2028-08-25T08:00:00Z ladder-2 teamManager',
        '2028-08-31T08:00:00Z ladder-3 headOfService', // a bank holiday on the 28th
      ]);
      await heard(people, amira, '2028-09-01T10:00:00Z', 'review');
      await people('review', amira, '2028-09-01T11:00:00Z', usual.aReview('continue'));
      await stories.until('2028-12-11T09:00:00Z');
      await eventually(() => expect(rungsOf(stories, plan, 'child-in-need-review-later')).toHaveLength(6));
      expect(rungsOf(stories, plan, 'child-in-need-review-later')).toEqual([
        '2028-11-17T09:00:00Z warn-1 worker',
        '2028-12-01T09:00:00Z warn-2 worker',
        '2028-12-02T00:00:00Z breach',
        '2028-12-04T09:00:00Z ladder-1 worker',
        '2028-12-05T09:00:00Z ladder-2 teamManager',
        '2028-12-08T09:00:00Z ladder-3 headOfService',
      ]);
      await people('end', tom, '2028-12-11T10:00:00Z', { outcome: 'lookedAfter', riskConsidered: true, ...why });
      await eventually(async () => expect(await stories.statusOf(plan)).toBe('COMPLETED'));
    }));

  it('gives way to a protection plan, and its clocks with it', () =>
    stories.tell('need superseded', async () => {
      const plan = await foundInNeed(stories, '2029-01-09T10:00:00Z');
      await stories.signal(plan.stageId, 'supersede', { at: '2029-01-09T11:00:00Z' });
      await eventually(() => expect(stories.record.events(plan.stageId)).toEqual(['opened', 'ended']));
      expect(stories.record.pendingOf(plan.stageId)).toEqual([]);
      await eventually(async () => expect(await stories.statusOf(plan)).toBe('COMPLETED'));
    }));

  /** The team meets within ten working days, reviews within six weeks, and ends. */
  async function earlyHelpGoesOn(help: StageInput): Promise<void> {
    const team = helpingOn(stories, help);
    expect(stories.record.stage(help.stageId).state).toMatchObject({
      status: 'teamAroundChild',
      lead: { id: lena.id },
    });
    await plannedBy(team, lena, '2028-05-10T10:00:00Z', '2028-06-09');
    await team('agreePlan', lena, '2028-05-10T11:00:00Z', { attendance: usual.attendance, ...agreement });
    await heard(team, lena, '2028-06-12T09:00:00Z', 'review');
    await team('review', lena, '2028-06-12T10:00:00Z', usual.aReview('prepareEnding'));
  }
});
