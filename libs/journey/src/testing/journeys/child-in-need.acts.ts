import fc from 'fast-check';
import { type ChildInNeedCommand } from '../../childInNeedPlan/plan.types';
import * as story from '../child-in-need.story';
import { anybody } from './protection.acts';

/** Commands as people may send them, sensible or not. Whoever walks fills in `at`, so that time passes. */
function byAnybody(command: ChildInNeedCommand, weight = 2) {
  const who = fc.oneof({ weight: 4, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return { weight, arbitrary: who.map((by): ChildInNeedCommand => ({ ...command, by })) };
}

const asked = [...story.views('review', ''), ...story.views('planEnded', '')];
const change = { type: 'changeAction', by: story.addNeed.by, at: '', actionId: story.actionId } as const;

export const childInNeedAct: fc.Arbitrary<ChildInNeedCommand> = fc.oneof(
  byAnybody(story.addNeed, 1),
  byAnybody(story.addAction, 3),
  byAnybody({ ...change, dueOn: '2013-06-30' }, 1),
  byAnybody(story.complete),
  byAnybody(story.agreePlan, 6),
  byAnybody(story.sign, 6),
  byAnybody(story.returnIt, 1),
  byAnybody(story.visit),
  ...asked.map((views) => byAnybody(views)),
  byAnybody(story.review, 3),
  byAnybody({ ...story.review, progress: [], decision: 'prepareEnding' }, 3),
  byAnybody(story.offer),
  byAnybody({ ...story.accept, firstMeetingOn: '2099-01-01' }),
  byAnybody(story.familyAgrees),
  byAnybody(story.stepDown),
  byAnybody(story.end('needsMet')),
  byAnybody(story.end('lookedAfter'), 1),
);
