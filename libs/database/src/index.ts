/** The database: schema, migrations, roles, row-level security, and the questions that are asked of it. */
export { askAtOnce } from './ask-at-once';
export { isDatabaseAway } from './away';
export {
  briefPatience,
  createDatabase,
  type Database,
  type DatabaseOptions,
  type DatabaseRole,
  type Tx,
  type Tx as Transaction,
} from './client';
export { sqlState, violatedConstraint } from './errors';
export { Prisma } from './generated/client';
export { type Listening, listenTo, type ListenOptions } from './listen';
export { lockCommand } from './lock-command';
export { migrate } from './migrate/migrate';
export { knownMigrations } from './migrate/migrations';
export { asReader, type ReadScope, seeAs } from './read-scope';
export { seedStaff, type StaffMember, type TeamOfStaff } from './seed-staff';
export { handOnTextKeys, textKeysOf } from './text-keys';
export { together } from './together';
export { writeAtOnce } from './write-at-once';
export { inTransaction, type TransactionOptions } from './transaction';
export { accessLogOf, type LogFilter, type LoggedRecord, type LogLine } from './queries/child/access-log-of';
export { awaitingSignOff, type SignOffsFor, type WaitingSignOff } from './queries/work/awaiting-sign-off';
export { type Caseload, caseloads, type CaseloadsOf } from './queries/work/caseloads';
export { chronology, type ChronologyEntry, type ChronologyFilter } from './queries/child/chronology';
export { contactsAwaitingDecision, type UndecidedContact } from './queries/work/contacts-awaiting-decision';
export { deadlinesBetween, type DeadlinesBetween } from './queries/work/deadlines-between';
export { comingConferences, type ComingConference, type ConferencesOf } from './queries/work/coming-conferences';
export { driftingPlans, type DriftingPlan, type DriftOf } from './queries/work/drifting-plans';
export { type HouseholdNotification, notificationsOf } from './queries/child/household-notifications';
export {
  type FosteringArrangement,
  fosteringArrangements,
  type FosteringGroup,
} from './queries/work/fostering-arrangements';
export { handedOver, type HandedOver, type HandedOverTo } from './queries/work/handed-over';
export { type DeadlinesOf, lateAndDueSoon } from './queries/work/late-and-due-soon';
export { type RunningDeadline } from './queries/work/running-deadline';
export { journeysWithWork } from './queries/work/journeys-with-work';
export { myWork, type Work } from './queries/work/my-work';
export { openDeadlineHorizon } from './queries/open-deadline-horizon';
export { type RecordStanding, recordStanding } from './queries/record-standing';
export { BadCursor, keyset, type Page, pageOf as rowsPage, type PageRequest } from './queries/page';
export { type ChildDetails, type PossibleMatch, possibleMatches } from './queries/child/possible-matches';
export { type CountsOf, teamCounts, type TeamCounts } from './queries/work/team-counts';
export { unallocated, type Unallocated, type UnallocatedOf } from './queries/work/unallocated';
export { type StageOfChild } from './queries/work/stage-of-child';
export { personWithId } from './queries/child/person-with-id';
export { closedPositions, personToOpen, type Restrictions, restrictionsFor } from './queries/child/restrictions';
export { type Told, toldOf } from './queries/child/told-of';
