import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { unopened } from '../shared/opening';
import { commonAssessmentActs } from './common-assessment.acts';
import { commonAssessmentClocks } from './common-assessment.clocks';
import { decideCommonAssessment } from './common-assessment.decide';
import { evolveCommonAssessment } from './common-assessment.evolve';
import { type CommonAssessmentState } from './common-assessment.state';
import { type CommonAssessmentCommand, type CommonAssessmentEvent } from './common-assessment.types';

/**
 * Early help by consent: the common assessment, the multi-agency allocation panel, the team around the child with its lead professional, and
 * its reviews. A concern goes up to the hub at once, from anywhere.
 * Source: inspection report, paragraphs 11, 14, 36, 39 and 47.
 */
export const commonAssessment: Stage<CommonAssessmentState, CommonAssessmentCommand, CommonAssessmentEvent> = {
  kind: 'commonAssessment',
  initial: unopened,
  commands: namesOf(commonAssessmentActs),
  acts: commonAssessmentActs,
  decide: (state, command) => [decideCommonAssessment(state, command)],
  evolve: evolveCommonAssessment,
  clocks: commonAssessmentClocks,
  outcome: (state) => (state.status === 'ended' ? state.outcome : undefined),
};
