export { type CodeSet, codeSet, inUseOn } from './code-set';
export { reasonsNotSeen, reasonsNotSeenAlone } from './child-seen';
export { factors } from './factors';
export { disabilities, ethnicities, sexes } from './identity';
export { closureReasons, primaryNeeds } from './needs';
export { extensionReasons, latenessReasons, reasonsNotTold, unlinkReasons, waysOfTelling } from './reasons';
export { referralSources } from './referral-sources';
export { services } from './services';
export { assessmentOutcomeSet, contactOutcomeSet, nextStepSet } from './outcomes';
