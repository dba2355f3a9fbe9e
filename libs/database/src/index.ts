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
export { accessLogOf, type LogFilter, type LoggedRecord, type LogLine } from './queries/access-log-of';
export { awaitingSignOff, type SignOffsFor, type WaitingSignOff } from './queries/awaiting-sign-off';
export { type Caseload, caseloads, type CaseloadsOf } from './queries/caseloads';
export { chronology, type ChronologyEntry, type ChronologyFilter } from './queries/chronology';
export { contactsAwaitingDecision, type UndecidedContact } from './queries/contacts-awaiting-decision';
export { deadlinesBetween, type DeadlinesBetween } from './queries/deadlines-between';
export { comingConferences, type ComingConference, type ConferencesOf } from './queries/coming-conferences';
export { driftingPlans, type DriftingPlan, type DriftOf } from './queries/drifting-plans';
export { type HouseholdNotification, notificationsOf } from './queries/household-notifications';
export {
  type FosteringArrangement,
  fosteringArrangements,
  type FosteringGroup,
} from './queries/fostering-arrangements';
export { handedOver, type HandedOver, type HandedOverTo } from './queries/handed-over';
export { type DeadlinesOf, lateAndDueSoon } from './queries/late-and-due-soon';
export { type RunningDeadline } from './queries/running-deadline';
export { journeysWithWork } from './queries/journeys-with-work';
export { myWork, type Work } from './queries/my-work';
export { openDeadlineHorizon } from './queries/open-deadline-horizon';
export { type RecordStanding, recordStanding } from './queries/record-standing';
export { BadCursor, keyset, type Page, pageOf as rowsPage, type PageRequest } from './queries/page';
export { type ChildDetails, type PossibleMatch, possibleMatches } from './queries/possible-matches';
export { type CountsOf, teamCounts, type TeamCounts } from './queries/team-counts';
export { unallocated, type Unallocated, type UnallocatedOf } from './queries/unallocated';
export { type StageOfChild } from './queries/stage-of-child';
export { personWithId } from './queries/person-with-id';
export { closedPositions, personToOpen, type Restrictions, restrictionsFor } from './queries/restrictions';
export { type Told, toldOf } from './queries/told-of';
