import fc from 'fast-check';
import { applications } from '../../codes/pre-proceedings';
import { type PreProceedingsCommand } from '../../preProceedings/pre-proceedings.types';
import * as story from '../pre-proceedings.story';
import { anybody } from './protection.acts';

/** Commands as people may send them, sensible or not. Whoever walks fills in `at`, so that time passes. */
function byAnybody(command: PreProceedingsCommand, often = 2) {
  const weight = often * 4; // what ends it comes seldom: most of the road lies before
  const who = fc.oneof({ weight: 5, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return { weight, arbitrary: who.map((by): PreProceedingsCommand => ({ ...command, by })) };
}

const asked = [...story.views('review', ''), ...story.views('planEnded', '')];
const viability = '77777777-0000-4000-8000-000000000014';
const { receivers: _, ...again } = story.begin;

export const preProceedingsAct: fc.Arbitrary<PreProceedingsCommand> = fc.oneof(
  byAnybody(story.plan, 4),
  byAnybody(story.begin, 5),
  byAnybody(again, 1),
  byAnybody(story.goOn, 0.25),
  byAnybody(story.notYet, 1),
  byAnybody(story.issueNow, 0.25),
  byAnybody(story.nameGuardian, 1),
  byAnybody(story.write('mother'), 4),
  byAnybody(story.write('guardian'), 1),
  byAnybody(story.notFound, 4),
  byAnybody(story.advised('mother')),
  byAnybody(story.meet, 4),
  byAnybody(story.nobodyCame, 1),
  byAnybody(story.addNeed, 1),
  byAnybody(story.addAction, 2),
  byAnybody(story.agree, 3),
  byAnybody(story.commission(), 1),
  byAnybody(story.commission('viability', viability), 1),
  byAnybody(story.receive, 4),
  byAnybody({ ...story.withdraw, assessmentId: viability }, 4),
  byAnybody(story.askKin, 3),
  byAnybody(story.offerFamilyGroup, 3),
  ...asked.map((views) => byAnybody(views, 3)),
  byAnybody(story.review, 4),
  byAnybody({ ...story.review, progress: [], decision: 'prepareProceedings' }, 2),
  byAnybody(story.decideToIssue, 0.25),
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...applications.codes)
      .map((application): PreProceedingsCommand => ({ ...story.issue, application })),
  },
  byAnybody(story.issueAtOnce, 0.25),
  byAnybody(story.stepDown, 4),
);
