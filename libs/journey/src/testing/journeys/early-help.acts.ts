import fc from 'fast-check';
import { type CommonAssessmentCommand } from '../../commonAssessment/common-assessment.types';
import * as story from '../early-help.story';
import { anybody } from './protection.acts';

/** Commands as people may send them, sensible or not. Whoever walks fills in `at`, so that time passes. */
function byAnybody(command: CommonAssessmentCommand, weight = 2) {
  const who = fc.oneof({ weight: 4, arbitrary: fc.constant(command.by) }, { weight: 1, arbitrary: anybody });
  return { weight, arbitrary: who.map((by): CommonAssessmentCommand => ({ ...command, by })) };
}

const asked = ['assessmentEnded', 'review', 'closure'].flatMap((occasion) => story.views(occasion, ''));
const panelSays = (decision: 'returned' | 'notAccepted') => ({ ...story.allocated, decision, services: [] });

export const commonAssessmentAct: fc.Arbitrary<CommonAssessmentCommand> = fc.oneof(
  byAnybody(story.seek),
  byAnybody(story.consent(), 6),
  byAnybody(story.consent('refused'), 1),
  byAnybody(story.withdraw, 1),
  byAnybody(story.nameLead, 4),
  byAnybody(story.sendDown, 1),
  byAnybody({ ...story.accept, firstMeetingOn: '2099-01-01' }),
  byAnybody(story.decline, 1),
  ...asked.map((views) => byAnybody(views, 3)),
  byAnybody(story.write, 6),
  byAnybody(story.allocated, 5),
  byAnybody(panelSays('returned'), 1),
  byAnybody(panelSays('notAccepted'), 1),
  byAnybody(story.star('start', '', 3), 1),
  byAnybody(story.star('end', '', 8)),
  ...story.planned.map((command) => byAnybody(command, 3)),
  byAnybody(story.agree, 5),
  byAnybody(story.review, 5),
  byAnybody({ ...story.review, progress: [], decision: 'moreServices' }),
  byAnybody(story.complete),
  byAnybody(story.close('outcomesMet'), 3),
  byAnybody(story.close('disengaged'), 1),
  byAnybody(story.stepUp, 1),
  byAnybody(story.receiveStepUp),
);
