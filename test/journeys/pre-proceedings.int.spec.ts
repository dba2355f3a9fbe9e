import { randomUUID } from 'node:crypto';
import type { StageInput } from '#libs/contracts';
import * as court from '../support/before-court';
import { lionel, reasons } from '../support/before-court';
import { longCalendar } from '../support/conferring';
import { refused } from '../support/doing';
import { eventually } from '../support/eventually';
import { foundInNeed, rungsOf } from '../support/helping';
import { act, amira, tom } from '../support/people-and-acts';
import { sofia } from '../support/protecting';
import { StageStories } from '../support/stage-stories';

const commissioned = (kind: string, freshId: string) => ({ kind, author: 'expert', ...reasons, context: { freshId } });

/** Half a year, with each date missed, takes a busy machine minutes. */
jest.setTimeout(300_000);

/** Dates counted by hand from the bank-holiday table: day 0 is the London date of the start. */
describe('the work before proceedings', () => {
  let stories: StageStories;
  beforeAll(async () => {
    stories = await StageStories.begin();
    stories.record.calendar = longCalendar;
  });
  afterAll(() => stories.end());

  it('runs on time beside a plan, from the lawyers to a step down', () =>
    stories.tell('before court on time', async () => {
      const plan = await foundInNeed(stories, '2028-01-11T10:00:00Z');
      const stage = await court.legalPlanningAsked(stories, plan, '2028-01-18T10:00:00Z'); // a Tuesday
      const people = court.beforeCourtOn(stories, stage);
      await people('allocate', tom, '2028-01-18T11:00:00Z', { workerId: amira.id, teamId: 'team-east' });
      await people('holdLegalPlanningMeeting', tom, '2028-01-25T10:00:00Z', court.planning);
      const begins = { decision: 'preProceedings', receivers: ['mother', 'father'], ...reasons } as const;
      await people('decideGateway', sofia, '2028-01-26T10:00:00Z', begins);
      await court.told(people, '2028-01-28T10:00:00Z'); // five days end on the 31st
      await court.metAndAgreed(people, '2028-02-03T10:00:00Z', '2028-03-31'); // seven days end on the 4th
      const relative = randomUUID();
      await people('commissionAssessment', tom, '2028-02-03T11:00:00Z', commissioned('viability', relative));
      await court.familyThoughtOf(people, '2028-02-07T10:00:00Z');
      await people('receiveAssessment', lionel, '2028-02-22T10:00:00Z', {
        ...{ assessmentId: relative, finding: 'supports' },
        ...reasons,
      });
      await court.asked(people, '2028-03-06T10:00:00Z', 'review');
      await people('review', amira, '2028-03-07T10:00:00Z', court.aReview('continue')); // six weeks end on the 8th
      await court.asked(people, '2028-04-10T10:00:00Z', 'planEnded');
      await people('stepDown', sofia, '2028-04-11T10:00:00Z', reasons);
      await eventually(async () => expect(await stories.statusOf(stage)).toBe('COMPLETED'));
      expect(rungsOf(stories, stage).filter((rung) => rung.includes('breach'))).toEqual([]);
      expect(await stories.statusOf(plan)).toBe('RUNNING');
      await eventually(() => expect(ended(stage)).toMatchObject({ outcome: 'stepDown' }));
      expect(stories.journeyOf(stage)).toMatchObject({ status: 'open', need: 'inNeed' });
    }));

  it('climbs the ladder at each date that is missed, and comes before a court in the end', () =>
    stories.tell('before court late', async () => {
      await stories.until('2028-06-06T09:00:00Z');
      const assessment = await stories.assessmentFrom('2028-06-06T09:00:00Z');
      const stage = await court.legalPlanningAsked(stories, assessment, '2028-06-06T10:00:00Z'); // a Tuesday
      const people = court.beforeCourtOn(stories, stage);
      await people('holdLegalPlanningMeeting', tom, '2028-06-28T10:00:00Z', court.planning);
      const begins = { decision: 'preProceedings', receivers: ['mother', 'father'], ...reasons } as const;
      await people('decideGateway', sofia, '2028-07-11T10:00:00Z', begins);
      await people('explainNoLetter', amira, '2028-07-11T10:00:00Z', {
        ...{ whose: 'father', reason: 'notFound' },
        ...reasons,
      });
      const [relative, parenting] = [randomUUID(), randomUUID()];
      await people('commissionAssessment', tom, '2028-07-11T11:00:00Z', commissioned('viability', relative));
      await people('commissionAssessment', tom, '2028-07-11T11:00:00Z', commissioned('parenting', parenting));
      await people('issueLetter', amira, '2028-07-24T10:00:00Z', { whose: 'mother', ...court.aLetter });
      const meeting = { solicitorsOf: [], ...reasons };
      await people('holdParentsMeeting', tom, '2028-07-28T10:00:00Z', { present: [], ...meeting }); // nobody came
      await people('holdParentsMeeting', tom, '2028-08-08T10:00:00Z', { present: ['mother'], ...meeting });
      await people('withdrawAssessment', amira, '2028-08-09T10:00:00Z', {
        ...{ assessmentId: relative, reason: 'relativeWithdrew' },
      });
      await court.asked(people, '2028-09-01T09:00:00Z', 'review');
      const turning = { ...court.aReview('prepareProceedings'), progress: [] };
      await people('review', amira, '2028-09-01T10:00:00Z', turning);
      await refused(people('decideToIssue', sofia, '2028-11-06T10:00:00Z', reasons), 'PRE_PROCEEDINGS.KIN_NOT_ASKED');
      await court.familyThoughtOf(people, '2028-11-06T10:00:00Z');
      await people('decideToIssue', sofia, '2028-11-06T11:00:00Z', reasons);
      await stories.until('2028-11-17T10:00:00Z');
      await eventually(() => expect(rungsOf(stories, stage, 'proceedings-issue')).toHaveLength(5));
      for (const [rule, rungs] of Object.entries(missed)) {
        expect({ rule, rungs: rungsOf(stories, stage, rule) }).toEqual({ rule, rungs });
      }
      await people('issueProceedings', lionel, '2028-11-17T11:00:00Z', { application: 'careOrder', urgent: false });
      await eventually(async () => expect(await stories.statusOf(stage)).toBe('COMPLETED'));
      await eventually(() => expect(ended(stage)).toMatchObject({ outcome: 'proceedingsIssued' }));
    }));

  it('never holds up an urgent application: asked for and issued within the hour', () =>
    stories.tell('before court urgent', async () => {
      const plan = await foundInNeed(stories, '2028-12-05T10:00:00Z');
      const stage = await court.legalPlanningAsked(stories, plan, '2028-12-05T18:00:00Z');
      const journeyId = stage.stageId.slice(0, stage.stageId.indexOf('/'));
      const again = { type: 'openStage', by: sofia, at: '2028-12-05T18:01:00Z', kind: 'preProceedings' };
      const second = stories.stages.act(
        { stageId: journeyId, kind: 'journey' },
        act({ ...again, context: { journeyId } }),
      );
      await refused(second, 'JOURNEY.ALREADY_OPEN');
      const people = court.beforeCourtOn(stories, stage);
      const application = { application: 'emergencyProtectionOrder', urgent: true, ...reasons };
      await refused(
        people('issueProceedings', tom, '2028-12-05T18:30:00Z', application),
        'PRE_PROCEEDINGS.GRADE_TOO_LOW',
      );
      await people('issueProceedings', sofia, '2028-12-05T18:40:00Z', application);
      await eventually(async () => expect(await stories.statusOf(stage)).toBe('COMPLETED'));
      expect(stories.record.pendingOf(stage.stageId)).toEqual([]);
      expect(rungsOf(stories, stage)).toEqual([]);
    }));

  function ended({ stageId }: StageInput): unknown {
    const journeyId = stageId.slice(0, stageId.indexOf('/'));
    const { state } = stories.record.stage(journeyId) as { state: { stages?: { stageId: string }[] } };
    return state.stages?.find((one) => one.stageId === stageId);
  }
});

const missed = {
  'legal-planning-meeting': [
    '2028-06-15T08:00:00Z warn-1 worker',
    '2028-06-20T08:00:00Z warn-2 worker',
    '2028-06-20T23:00:00Z breach',
    '2028-06-21T08:00:00Z ladder-1 worker',
    '2028-06-22T08:00:00Z ladder-2 teamManager',
    '2028-06-27T08:00:00Z ladder-3 headOfService',
  ],
  'legal-gateway-decision': [
    '2028-07-04T08:00:00Z warn-1 worker',
    '2028-07-05T08:00:00Z warn-2 worker',
    '2028-07-05T23:00:00Z breach',
    '2028-07-06T08:00:00Z ladder-1 teamManager',
    '2028-07-10T08:00:00Z ladder-2 headOfService',
  ],
  'letter-before-proceedings': [
    '2028-07-14T08:00:00Z warn-1 worker', // the day itself is a Sunday
    '2028-07-16T23:00:00Z breach',
    '2028-07-17T08:00:00Z ladder-1 worker',
    '2028-07-18T08:00:00Z ladder-2 teamManager',
    '2028-07-21T08:00:00Z ladder-3 headOfService',
  ],
  'pre-proceedings-meeting': [
    '2028-07-27T08:00:00Z warn-1 worker',
    '2028-07-31T08:00:00Z warn-2 worker',
    '2028-07-31T23:00:00Z breach',
    '2028-08-01T08:00:00Z ladder-1 worker',
    '2028-08-02T08:00:00Z ladder-2 teamManager',
    '2028-08-07T08:00:00Z ladder-3 headOfService',
  ],
  'viability-assessment': [
    '2028-07-27T08:00:00Z warn-1 worker',
    '2028-08-01T08:00:00Z warn-2 worker',
    '2028-08-01T23:00:00Z breach',
    '2028-08-02T08:00:00Z ladder-1 worker',
    '2028-08-03T08:00:00Z ladder-2 teamManager',
    '2028-08-08T08:00:00Z ladder-3 headOfService',
  ],
  'pre-proceedings-review-first': [
    '2028-08-15T08:00:00Z warn-1 worker',
    '2028-08-22T08:00:00Z warn-2 worker',
    '2028-08-22T23:00:00Z breach',
    '2028-08-23T08:00:00Z ladder-1 teamManager',
    '2028-08-25T08:00:00Z ladder-2 headOfService',
  ],
  'pre-proceedings-assessment': [
    '2028-08-21T08:00:00Z warn-1 worker', // a bank holiday on the 28th
    '2028-08-31T08:00:00Z warn-2 worker',
    '2028-09-05T08:00:00Z warn-3 worker',
    '2028-09-05T23:00:00Z breach',
    '2028-09-06T08:00:00Z ladder-1 worker',
    '2028-09-07T08:00:00Z ladder-2 teamManager',
    '2028-09-12T08:00:00Z ladder-3 headOfService',
  ],
  'pre-proceedings-review-later': [
    '2028-10-06T08:00:00Z warn-1 worker',
    '2028-10-13T08:00:00Z warn-2 worker',
    '2028-10-13T23:00:00Z breach',
    '2028-10-16T08:00:00Z ladder-1 teamManager',
    '2028-10-18T08:00:00Z ladder-2 headOfService',
  ],
  'pre-proceedings-end': [
    '2028-10-03T08:00:00Z warn-1 worker',
    '2028-10-24T08:00:00Z warn-2 worker',
    '2028-10-31T09:00:00Z warn-3 worker',
    '2028-11-01T00:00:00Z breach',
    '2028-11-01T09:00:00Z ladder-1 teamManager',
    '2028-11-03T09:00:00Z ladder-2 headOfService',
  ],
  'proceedings-issue': [
    '2028-11-09T09:00:00Z warn-1 worker',
    '2028-11-13T09:00:00Z warn-2 worker',
    '2028-11-14T00:00:00Z breach',
    '2028-11-14T09:00:00Z ladder-1 teamManager',
    '2028-11-16T09:00:00Z ladder-2 headOfService',
  ],
};
