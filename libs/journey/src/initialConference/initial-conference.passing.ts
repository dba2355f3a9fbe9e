import { type Passed } from '../shared/passing';
import { type InitialConferenceState } from './initial-conference.state';

/**
 * What the stage that follows must know. A protection plan begins on the day of the conference (CIN census, rule 2885), and so does the
 * child in need plan that a conference decides for. A conference that was withdrawn hands nothing over.
 */
export function passedOn(state: InitialConferenceState): Passed {
  if (!('decision' in state)) return {};
  const { sitting, decision, conferenceType } = state;
  const { category, firstCoreGroupOn, reviewOn, previousPlans, repeatPlan, participation } = decision;
  return {
    startsAt: sitting.at,
    conferenceType,
    chairId: sitting.chairId,
    chairEmployment: sitting.chairEmployment,
    participation,
    ...(category === undefined ? {} : { category, previousPlans, repeatPlan }),
    ...(firstCoreGroupOn === undefined ? {} : { firstCoreGroupOn }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
}
