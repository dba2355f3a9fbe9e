import fc from 'fast-check';
import { type Actor } from '../shared/actor';
import * as story from '../testing/assessment.story';
import { clocksHold, walked } from '../testing/journeys/walk';
import * as people from '../testing/people';
import { initialAssessment as stage } from './assessment.stage';
import { type OpenAssessment } from './assessment.state';
import { type AssessmentCommand } from './assessment.types';

const workers = [
  people.socialWorker,
  people.anotherWorker,
  people.teamManager,
  people.anotherManager,
  people.seniorManager,
];
const anybody: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom(...workers),
  fc.tuple(fc.constantFrom(...workers), fc.constantFrom(...workers)).map(([by, of]) => people.deputy(by, of)),
);
const text = fc.constantFrom(story.firstText, story.secondText);

/** Commands as people may send them, sensible or not; `at` is filled in so that time passes. */
const act: fc.Arbitrary<AssessmentCommand> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .record({ by: anybody, to: fc.constantFrom(...workers) })
      .map(({ by, to }) => ({ ...story.allocate, by, workerId: to.id })),
  },
  { weight: 4, arbitrary: fc.record({ by: anybody, textHash: text }).map((it) => ({ ...story.submit, ...it })) },
  { weight: 2, arbitrary: fc.record({ by: anybody, textHash: text }).map((it) => ({ ...story.edit, ...it })) },
  { weight: 3, arbitrary: fc.record({ by: anybody, textHash: text }).map((it) => ({ ...story.signOff, ...it })) },
  { weight: 2, arbitrary: fc.record({ by: anybody, textHash: text }).map((it) => ({ ...story.returnIt, ...it })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        by: anybody,
        rule: fc.constantFrom('initial-assessment', 'sign-off'),
        day: fc.integer({ min: 12, max: 30 }),
      })
      .map(({ by, rule, day }) => ({
        type: 'extendDeadline' as const,
        by,
        at: '',
        rule,
        dueOn: '2013-03-11',
        until: `2013-03-${day}`,
        reason: 'familyAway',
        textHash: story.secondText,
      })),
  },
);

/** A day between two commands: the child is seen in the second week. */
const roads = fc
  .array(act, { minLength: 1, maxLength: 60 })
  .map((commands) => walked(stage, story.referred, commands, 24 * 60) as OpenAssessment[]);

function always(holds: (road: OpenAssessment[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 400 });
}

describe('whatever people send', () => {
  it('some roads end with a signature, some with none', () => {
    const ends = fc.sample(roads, { numRuns: 400, seed: 1 }).map((road) => road.at(-1)?.status);
    expect(new Set(ends)).toEqual(new Set(['inProgress', 'awaitingSignOff', 'signedOff']));
  });

  it('a submission waits exactly while the state says so, and never two', () =>
    always((road) => {
      for (const state of road) {
        const waiting = state.submissions.filter((span) => span.stoppedAt === undefined);
        expect(waiting).toHaveLength(state.status === 'awaitingSignOff' ? 1 : 0);
      }
    }));

  it('the first submission’s date never changes', () =>
    always((road) => {
      const dates = new Set(road.map((state) => state.firstSubmittedAt).filter((at) => at !== undefined));
      expect(dates.size).toBeLessThanOrEqual(1);
    }));

  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));

  it('a signature is a manager’s who had no hand in the work, for the text that was submitted', () =>
    always((road) => {
      const end = road.at(-1);
      if (end?.status !== 'signedOff') return;
      const { signature, submission, workerId } = end;
      expect(['teamManager', 'seniorManager']).toContain(signature.grade);
      expect(signature.textHash).toBe(submission.textHash);
      for (const hand of [signature.by, signature.deputisingFor]) {
        expect([submission.submittedBy, workerId, ...submission.authors]).not.toContain(hand ?? 'nobody');
      }
    }));

  it('nothing changes after the signature but explanations', () =>
    always((road) => {
      const signed = road.filter((state) => state.status === 'signedOff');
      for (const state of signed) expect(state).toEqual(signed[0]);
    }));
});
