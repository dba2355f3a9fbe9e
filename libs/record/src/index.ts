/** The one way into the record: facts, state, clocks and messages in one transaction. */
export { recordAct } from './record-act';
export { stateOf } from './stage/state-of';
export { loadStage } from './load-stage';
export { type LoadedStage, type MilestoneInput, type RecordAnswer, type RecordInput, type SystemAct } from './types';
export { stageWithContact } from './stage/stage-row';
export { answerOf, type CommandKey, once } from './once';

export { recordEnquiry } from './enquiry/record-enquiry';
export { type EnquiryToRecord, type RecordedEnquiry } from './enquiry/enquiry.types';
export { type PlaceToRecord, recordPlaces } from './people/record-place';
export { takeOverEpisode } from './taking-over/take-over-episode';
export { type ChildTakenOver, type EpisodeElsewhere, type KnownBy } from './taking-over/taking-over.types';
export { type PersonToRecord, recordPerson } from './people/record-person';

export { officeVersion } from './office/office-command';
export { type OpenWork, openWorkOf, openWorkOfTeam } from './office/open-work';
export { restrictedAlone } from './office/restricted-alone';
export { addStaff, changeStaff, leaveStaff, type StaffToKeep } from './office/staff';
export { changeTeam, closeTeam, createTeam } from './office/teams';

export { completeAction, recheckAction } from './quality/actions';
export { actOnComplaint, type ComplaintToRecord, recordComplaint, stateOfComplaint } from './quality/complaints';
export { type Draw, drawn } from './quality/draw';
export { finishAudit } from './quality/finish-audit';
export { type AuditToPlan, drawAudits, planAudit } from './quality/plan-audits';
export { type LearningToRecord, recheckLearning, recordLearning } from './quality/learning';
export { passActionOn, passLearningOn } from './quality/pass-on';
export { actionsOfMonth, auditsOfMonth, learningOfMonth, standardsOfMonth, viewsOfMonth } from './quality/overview';
export { noteOverdueActions } from './quality/overdue';
export { withdrawAudit } from './quality/withdraw-audit';
export { auditsByManager } from './quality/quota';

export { drawSample } from './inspections/draw-sample';
export { endInspection } from './inspections/end-inspection';
export { sampleFrame } from './inspections/frame';
export { notNamedTo } from './inspections/not-named';
export { openInspection } from './inspections/open-inspection';

export { breakGlass } from './restrictions/break-glass';
export { excludeWorker, readmitWorker } from './restrictions/exclude';
export { type PersonCommand } from './restrictions/person-command';
export { type Restriction, restrictPerson, type Restricted, unrestrictPerson } from './restrictions/restrict';
export { noteRestrictedContact, restrictedAmong, type RestrictedChild } from './restrictions/restricted-contacts';

export { type LegalHold, liftHold, placeHold } from './retention/legal-hold';
export { type Due, dueForShredding } from './retention/due';
export { type DueContact, dueContacts } from './retention/due-contacts';
export { shredContact } from './retention/shred-contact';
export { shredPerson, type Shredded, type ShredOrder } from './retention/shred-person';

export { calendarOf } from './deadlines/terms';
export { explainDeadline } from './deadlines/explain-deadline';
export { reachMilestone, reachMilestones } from './deadlines/reach-milestone';
export { ringTogether } from './deadlines/ring-together';
export { recalculate } from './deadlines/recalculate';
export {
  type AskedClocks,
  type ClockMove,
  type RuleTried,
  type Trial,
  type WhatIf,
  whatIf,
  withDayAdded,
  withDayTaken,
} from './deadlines/what-if';
export { stagesWithOpenDeadlines } from './deadlines/open-stages';
export { stagesGoingOn } from './stage/going-on';

export { changePolicy, type PolicyChange } from './policies/change-policy';
export { endDelegation, grantDelegation } from './policies/delegations';
export { noteLongerCalendar } from './policies/extend-calendar';
export { type Proclamation, proclaimDay, withdrawDay } from './policies/proclaim-day';
export { policyOf, policyRow, readPolicy } from './policies/read-policy';

export { type ClockAsAt } from './as-at/clocks-as-at';
export { asTheyTell, type JourneyAsAt, journeyAsAt } from './as-at/journey-as-at';
export { type KnownFact } from './as-at/known-fact';
export { isSignature, type SignatureAsAt } from './as-at/signatures-as-at';
export { type StageAsAt } from './as-at/stages-as-at';

export { eventPrefix } from './outbox/outbox';
export { hub, recipients, type Tell } from './outbox/recipients';
