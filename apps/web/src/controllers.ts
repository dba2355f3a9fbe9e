import { ActsController } from './acts/acts.controller';
import { BankHolidaysController } from './admin/bank-holidays/bank-holidays.controller';
import { ProclaimedDaysController } from './admin/bank-holidays/proclaimed-days.controller';
import { StandingController } from './admin/operations/standing.controller';
import { BoardsController } from './board/boards.controller';
import { PoliciesController } from './admin/policies/policies.controller';
import { PolicyChangeController } from './admin/policies/policy-change.controller';
import { StaffChangesController } from './admin/staff/staff-changes.controller';
import { SignInsController } from './admin/staff/sign-ins.controller';
import { StaffController } from './admin/staff/staff.controller';
import { TeamChangesController } from './admin/teams/team-changes.controller';
import { TeamsController } from './admin/teams/teams.controller';
import { TimescaleController } from './admin/timescales/timescale.controller';
import { TimescalesController } from './admin/timescales/timescales.controller';
import { CalendarController } from './calendar/calendar.controller';
import { ConferenceController } from './conference/conference.controller';
import { ConferencesController } from './conference/conferences.controller';
import { ConferenceDecisionController } from './conference/decision.controller';
import { ContactController } from './contacts/contact.controller';
import { EnquiryController } from './contacts/enquiry/enquiry.controller';
import { NewContactController } from './contacts/new/new-contact.controller';
import { ContactQueueController } from './contacts/queue.controller';
import { CoverController } from './cover/cover.controller';
import { DeadlineController } from './deadlines/deadline.controller';
import { LatenessController } from './deadlines/lateness.controller';
import { ForecastController } from './forecast/forecast.controller';
import { HomeController } from './home/home.controller';
import { InboxController } from './inbox/inbox.controller';
import { InboxPreferencesController } from './inbox/preferences.controller';
import { InspectedController } from './inspections/journey/inspected.controller';
import { InspectionsController } from './inspections/list/inspections.controller';
import { InspectionListsController } from './inspections/annex/inspection-lists.controller';
import { InspectionController } from './inspections/one/inspection.controller';
import { SamplesController } from './inspections/sample/samples.controller';
import { AsAtController } from './journey/as-at/as-at.controller';
import { ChronologyController } from './journey/chronology/chronology.controller';
import { FamilyController } from './journey/family/family.controller';
import { JourneyController } from './journey/journey.controller';
import { StageController } from './journey/stage.controller';
import { CensusCheckController } from './returns/census-check.controller';
import { MeasuresController } from './measures/board/measures.controller';
import { MeasureController } from './measures/one/measure.controller';
import { MeasureRowsController } from './measures/rows/rows.controller';
import { WeeklyReportController } from './measures/weekly/report.controller';
import { WeeklyReportsController } from './measures/weekly/reports.controller';
import { SentController } from './partner/sent.controller';
import { AccessLogController } from './people/access-log/log.controller';
import { OpenRecordController } from './people/open-record/open.controller';
import { PersonController } from './people/person.controller';
import { LegalHoldController } from './people/retention/legal-hold.controller';
import { RetentionController } from './people/retention/retention.controller';
import { RestrictionChangesController } from './people/restriction/changes.controller';
import { RestrictionController } from './people/restriction/restriction.controller';
import { SearchController } from './people/search.controller';
import { QualityActionsController } from './quality/actions/actions.controller';
import { AuditChangesController } from './quality/audits/audit-changes.controller';
import { AuditController } from './quality/audits/audit.controller';
import { ComplaintController } from './quality/complaints/complaint.controller';
import { ComplaintsController } from './quality/complaints/complaints.controller';
import { LearningController } from './quality/learning/learning.controller';
import { OwnerController } from './quality/owner/owner.controller';
import { QualityOverviewController } from './quality/overview/overview.controller';
import { QualityController } from './quality/quality.controller';
import { AutosaveController } from './shared/drafts/autosave.controller';
import { LiveController } from './shared/live/live.controller';
import { OperationsController } from './shared/operations/operations.controller';
import { SignInController } from './shared/sign-in/sign-in.controller';
import { OwnSignInsController } from './sign-ins/own-sign-ins.controller';
import { ReviewController } from './sign-off/review.controller';
import { WaitingController } from './sign-off/waiting.controller';
import { KeptTextController } from './text/kept/kept.controller';
import { TextController } from './text/text.controller';
import { TextVersionsController } from './text/versions.controller';
import { WorkController } from './work/work.controller';

/** Every page. A page that is not named here does not exist. The generic acts are last: what stands before them takes their place. */
export const controllers = [
  OperationsController,
  SignInController,
  OwnSignInsController,
  AutosaveController,
  LiveController,
  HomeController,
  InboxController,
  InboxPreferencesController,
  SearchController,
  PersonController,
  LegalHoldController,
  RetentionController,
  RestrictionController,
  RestrictionChangesController,
  AccessLogController,
  OpenRecordController,
  ContactQueueController,
  NewContactController,
  EnquiryController,
  ContactController,
  SentController,
  DeadlineController,
  LatenessController,
  BoardsController,
  ForecastController,
  CensusCheckController,
  MeasuresController,
  MeasureController,
  MeasureRowsController,
  WeeklyReportsController,
  WeeklyReportController,
  QualityController,
  QualityOverviewController,
  AuditChangesController,
  AuditController,
  QualityActionsController,
  InspectionsController,
  SamplesController,
  InspectionController,
  InspectionListsController,
  ComplaintsController,
  ComplaintController,
  LearningController,
  OwnerController,
  CalendarController,
  CoverController,
  WorkController,
  WaitingController,
  ReviewController,
  TextController,
  TextVersionsController,
  ProclaimedDaysController,
  BankHolidaysController,
  StandingController,
  StaffChangesController,
  SignInsController,
  StaffController,
  TeamChangesController,
  TeamsController,
  TimescalesController,
  TimescaleController,
  PoliciesController,
  PolicyChangeController,
  JourneyController,
  ChronologyController,
  AsAtController,
  InspectedController,
  FamilyController,
  StageController,
  ConferencesController,
  ConferenceController,
  ConferenceDecisionController,
  KeptTextController,
  ActsController,
];
