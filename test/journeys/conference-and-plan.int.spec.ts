import type { StageInput } from '#libs/contracts';
import { type ConferenceOutcome } from '#libs/journey';
import * as usual from '../support/conferring';
import { clara, conferenceOn, conferringOn, heardBefore, olga, quentin, writtenPlan } from '../support/conferring';
import { refused } from '../support/doing';
import { eventually } from '../support/eventually';
import { amira, hashOf, tom } from '../support/people-and-acts';
import { begun, sofia } from '../support/protecting';
import { StageStories } from '../support/stage-stories';

const why = { textHash: hashOf('why') };

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('from a conference to the end of a protection plan', () => {
  let stories: StageStories;
  beforeAll(async () => {
    stories = await StageStories.begin();
    stories.record.calendar = usual.longCalendar;
  });
  afterAll(() => stories.end());

  it('goes on time: scrutiny, conference, plan, core groups, visits, supervision, review, step down', () =>
    stories.tell('plan on time', async () => {
      await stories.until('2028-01-11T10:00:00Z'); // a Tuesday; day 15 is Tuesday 1 February
      const assessment = await stories.assessmentFrom('2028-01-11T10:00:00Z');
      const conference = await conferenceOn(stories, assessment, '2028-01-11T11:00:00Z');
      expect(breachesOf(conference)).toContain('2028-02-02T00:00:00.000Z');
      const asking = conferringOn(stories, conference);
      await asking('allocate', tom, '2028-01-11T12:00:00Z', { workerId: amira.id, teamId: 'team-east' });
      const heldAt = '2028-01-24T10:00:00Z';
      await refused(asking('bookConference', olga, heldAt, usual.chairedBy(heldAt)), 'CONFERENCE.NOT_SCRUTINISED');
      await stories.until('2028-01-12T10:00:00Z');
      await asking('scrutinise', quentin, '2028-01-12T10:00:00Z', usual.passed);
      await asking('bookConference', olga, '2028-01-12T11:00:00Z', usual.chairedBy(heldAt));
      await asking('inviteAgencies', olga, '2028-01-12T11:10:00Z', { agencies: ['police', 'gp', 'school'] });
      await stories.until(heldAt);
      await heardBefore(asking, heldAt, 'conference');
      await asking('holdConference', clara, heldAt, { attendance: usual.attendance });
      await asking('decideConference', clara, '2028-01-24T12:00:00Z', usual.aPlan('2028-02-04', '2028-04-11'));
      const plan = await begun(stories, conference, 'childProtectionPlan');
      await asking('issueDecisions', olga, '2028-01-24T14:00:00Z', {});
      await asking('issueRecord', olga, '2028-01-24T15:00:00Z', why);
      await eventually(async () => expect(await stories.statusOf(conference)).toBe('COMPLETED'));

      const people = conferringOn(stories, plan);
      await people('allocate', tom, '2028-01-24T15:00:00Z', { workerId: amira.id, teamId: 'team-east' });
      await writtenPlan(people, '2028-01-24T16:00:00Z', '2028-04-01');
      for (const [index, day] of ['2028-02-04', '2028-02-18', '2028-03-03', '2028-03-17', '2028-03-31'].entries()) {
        const at = `${day}T14:00:00Z`;
        await stories.until(at);
        await people('recordVisit', amira, at, usual.aVisit);
        if (index % 2 === 0) await people('recordCoreGroup', amira, at, usual.aCoreGroup('2028-04-27'));
        else await people('recordSupervision', tom, at, usual.aSupervision);
      }
      const reviewedAt = '2028-04-11T09:00:00Z';
      await stories.until(reviewedAt);
      await people('bookConference', olga, reviewedAt, usual.chairedBy(reviewedAt));
      await heardBefore(people, reviewedAt, 'review');
      await people('holdConference', clara, reviewedAt, { attendance: usual.attendance });
      await people('decideReview', clara, '2028-04-11T11:00:00Z', stepDown('childInNeedPlan', '2028-04-20'));
      await eventually(async () => expect(await stories.statusOf(plan)).toBe('COMPLETED'));
      await eventually(() => expect(JSON.stringify(stories.journeyOf(plan))).toContain('childInNeedPlan'));
      expect([...missed(conference), ...missed(plan)]).toEqual([]);
    }));

  it('misses every clock of a conference and of a plan once, and all of them climb', () =>
    stories.tell('plan late', async () => {
      await stories.until('2028-05-09T10:00:00Z'); // a Tuesday; day 15 is Wednesday 31 May: 29 May is a holiday
      const assessment = await stories.assessmentFrom('2028-05-09T10:00:00Z');
      const conference = await conferenceOn(stories, assessment, '2028-05-09T10:30:00Z');
      const asking = conferringOn(stories, conference);
      await stories.until('2028-06-06T08:00:00Z');
      const notYet = { ...usual.passed, result: 'returned' } as const;
      await asking('scrutinise', quentin, '2028-06-06T08:00:00Z', notYet);
      await asking('askAgain', tom, '2028-06-06T08:10:00Z', why);
      await asking('scrutinise', quentin, '2028-06-06T08:20:00Z', usual.passed);
      const first = '2028-06-06T09:00:00Z';
      await asking('bookConference', olga, '2028-06-06T08:30:00Z', usual.chairedBy(first));
      await asking('adjournConference', clara, first, { reason: 'notQuorate', ...why });
      const heldAt = '2028-06-07T10:00:00Z'; // a Wednesday
      await asking('bookConference', olga, first, usual.chairedBy(heldAt));
      await stories.until(heldAt);
      await asking('holdConference', clara, heldAt, { attendance: usual.attendance });
      await asking('decideConference', clara, heldAt, usual.aPlan('2028-06-20', '2028-09-07'));
      const plan = await begun(stories, conference, 'childProtectionPlan');
      await stories.until('2030-06-20T10:00:00Z');
      await eventually(() => expect(missed(plan)).toHaveLength(9));

      await heardBefore(asking, '2030-06-20T10:00:00Z', 'conference');
      await asking('issueRecord', olga, '2030-06-20T10:00:00Z', why);
      await eventually(async () => expect(await stories.statusOf(conference)).toBe('COMPLETED'));
      expect(missed(conference)).toEqual([
        '2028-05-11T23:00:00Z conference-scrutiny', // two working days: Thursday 11 May
        '2028-05-31T23:00:00Z initial-conference',
        '2028-06-08T23:00:00Z conference-decisions',
        '2028-06-28T23:00:00Z conference-record',
      ]);
      expect(missed(plan)).toEqual([
        '2028-06-21T23:00:00Z core-group-first',
        '2028-06-21T23:00:00Z protection-plan-written',
        '2028-06-21T23:00:00Z protection-visit',
        '2028-07-07T23:00:00Z protection-supervision',
        '2028-09-07T23:00:00Z review-conference-first',
        '2029-09-07T23:00:00Z plan-drift-first',
        '2029-12-08T00:00:00Z plan-senior-review',
        '2030-03-08T00:00:00Z plan-drift-second',
        '2030-06-06T23:00:00Z plan-two-years', // day 729
      ]);
      for (const rule of new Set(missed(plan).map((line) => line.split(' ')[1]))) {
        expect(stories.record.rungsOf(plan.stageId)).toContain(`${rule} ladder-2`); // head of service, or team manager
      }
      await lateButDone(plan, '2030-06-20T11:00:00Z');
      await eventually(async () => expect(await stories.statusOf(plan)).toBe('COMPLETED'));
      await eventually(() => expect(JSON.stringify(stories.journeyOf(plan))).toContain('noServices'));
    }));

  it('chases the written notice of another council, and counts the conference from it', () =>
    stories.tell('transfer late', async () => {
      await stories.until('2030-09-02T10:00:00Z'); // a Monday
      const assessment = await stories.assessmentFrom('2030-09-02T10:00:00Z');
      const conference = await conferenceOn(stories, assessment, '2030-09-02T10:30:00Z', 'transferIn');
      const asking = conferringOn(stories, conference);
      await stories.until('2030-09-16T10:00:00Z');
      await asking('recordNotice', tom, '2030-09-16T10:00:00Z', {});
      await stories.until('2030-10-14T10:00:00Z');
      await eventually(() => expect(missed(conference)).toHaveLength(3));
      expect(missed(conference)).toEqual([
        '2030-09-04T23:00:00Z conference-scrutiny',
        '2030-09-09T23:00:00Z transfer-notice',
        '2030-10-07T23:00:00Z transfer-in-conference', // 15 working days after 16 September
      ]);
      await refused(asking('withdrawConference', tom, '2030-10-14T10:00:00Z', none), 'CONFERENCE.GRADE_TOO_LOW');
      await asking('withdrawConference', sofia, '2030-10-14T10:00:00Z', none);
      await eventually(async () => expect(await stories.statusOf(conference)).toBe('COMPLETED'));
    }));

  const none: { outcome: Exclude<ConferenceOutcome, 'plan'>; textHash: string } = { outcome: 'otherAgency', ...why };

  async function lateButDone(plan: StageInput, at: string): Promise<void> {
    const people = conferringOn(stories, plan);
    await writtenPlan(people, at, '2030-07-01');
    await people('recordVisit', amira, at, usual.aVisit);
    await people('recordCoreGroup', amira, at, usual.aCoreGroup('2030-07-10'));
    await people('recordSupervision', tom, at, usual.aSupervision);
    await people('considerDrift', tom, at, { alarm: 'first', ...why });
    await people('considerDrift', tom, at, { alarm: 'second', ...why });
    await people('recordSeniorReview', sofia, at, { outcome: 'reviewConferenceAsked', ...why });
    await people('bookConference', olga, at, usual.chairedBy(at));
    await heardBefore(people, at, 'review');
    await people('holdConference', clara, at, { attendance: usual.attendance });
    await people('decideReview', clara, at, stepDown('noServices'));
  }

  function stepDown(outcome: 'childInNeedPlan' | 'noServices', firstMeetingOn?: string) {
    return { decision: 'end', outcome, firstMeetingOn, participation: 'PN1', dissent: [], ...why } as const;
  }

  /** Each clock that was missed, and when. */
  function missed({ stageId }: StageInput): string[] {
    return stories.record.rungs
      .filter((rung) => rung.stageId === stageId && rung.milestone === 'breach')
      .map(({ rule, at }) => `${at} ${rule}`)
      .sort();
  }

  function breachesOf({ stageId }: StageInput): string[] {
    return stories.record
      .pendingOf(stageId)
      .filter(({ kind }) => kind === 'breach')
      .map(({ at }) => at);
  }
});
