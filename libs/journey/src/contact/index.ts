export { type Channel, type ContactOpened, type Screening, channels } from './contact.opening';
export {
  type AgreementSpan,
  type ContactDecision,
  type ContactFile,
  type ContactState,
  type OpenContact,
  type Proposal,
  type ScreeningDone,
} from './contact.state';
export { contact } from './contact.stage';
export {
  type Agree,
  type ChildIdentified,
  type ChildUnlinked,
  type ContactCommand,
  type ContactEvent,
  type Decide,
  type Decided,
  type Decision,
  type DecisionContext,
  type DecisionProposed,
  type Disagree,
  type Disagreed,
  type IdentifyChild,
  type InformReferrer,
  type ReferrerInformed,
  type Screen,
  type Screened,
  type UnlinkChild,
} from './contact.types';
export { type ContactOutcome, type LevelOfNeed, bringsSocialWork, contactOutcomes, levelsOfNeed } from './outcomes';
