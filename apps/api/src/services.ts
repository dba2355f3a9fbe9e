import { AccessLogReading } from './access-log/access-log-reading';
import { ActCommands } from './acts/act-commands';
import { Acting } from './acts/acting';
import { OtherChildren } from './acts/other-children';
import { StageActs } from './acts/stage-acts';
import { Boards } from './boards/boards';
import { MyDeadlines } from './calendar/my-deadlines';
import { ProclaimedDays } from './calendar/proclaimed-days';
import { ContactHistory } from './contacts/contact-history';
import { ContactMatching } from './contacts/contact-matching';
import { ContactReading } from './contacts/contact-reading';
import { Deciding } from './contacts/deciding';
import { EnquiryReceiving } from './contacts/enquiry-receiving';
import { Identifying } from './contacts/identifying';
import { DeadlineReading } from './deadlines/deadline-reading';
import { Delegations } from './delegations/delegations';
import { Drafts } from './drafts/drafts';
import { SubmissionVoiding } from './drafts/submission-voiding';
import { EnquiryReading } from './enquiries/enquiry-reading';
import { SentEnquiries } from './enquiries/sent-enquiries';
import { Forecasts } from './forecast/forecasts';
import { FormDrafts } from './form-drafts/form-drafts';
import { AnnexLists } from './inspections/annex-lists';
import { InspectionLooks } from './inspections/inspection-looks';
import { Inspections } from './inspections/inspections';
import { JourneyFiles } from './inspections/journey-files';
import { Samples } from './inspections/samples';
import { NextSteps } from './journeys/next-steps';
import { JourneyReading } from './journeys/journey-reading';
import { LiveFeed } from './live/live-feed';
import { LiveUpdates } from './live/live-updates';
import { MeasureBoards } from './measures/measure-board';
import { MeasureDetails } from './measures/measure-detail';
import { MeasureRows } from './measures/measure-rows';
import { MeasureScopes } from './measures/measure-scope';
import { RowReaders } from './measures/row-readers';
import { CensusChecks } from './returns/census-checks';
import { FailingReaders } from './returns/failing-readers';
import { WeeklyReports } from './measures/weekly-reports';
import { Notifications } from './notifications/notifications';
import { DatabasePing } from './operations/database-ping';
import { Health } from './operations/health';
import { Info } from './operations/info';
import { Standing } from './operations/standing';
import { People } from './people/people';
import { LegalHolds } from './people/legal-holds';
import { Retention } from './people/retention';
import { Restrictions } from './people/restrictions';
import { PlainEnglishChecks } from './plain-english/plain-english-checks';
import { Policies } from './policies/policies';
import { Arrangements } from './private-fostering/arrangements';
import { FosteringLists } from './private-fostering/fostering-lists';
import { QualityActions } from './quality/actions';
import { Auditors } from './quality/auditor';
import { Audits } from './quality/audits';
import { Complaints } from './quality/complaints';
import { LearningItems } from './quality/learning';
import { ConferencesQueue } from './queues/conferences.queue';
import { HandedOverQueue } from './queues/handed-over.queue';
import { Queues } from './queues/queues';
import { Record } from './reading/record';
import { StaffAdmin } from './staff/staff-admin';
import { StaffReading } from './staff/staff-reading';
import { TeamAdmin } from './staff/team-admin';
import { ActsNow } from './stages/acts-now';
import { StageReading } from './stages/stage-reading';
import { Deliveries } from './webhooks/deliveries';
import { Subscriptions } from './webhooks/subscriptions';

/** What the controllers delegate to. */
export const services = [
  Record,
  StageActs,
  ActCommands,
  OtherChildren,
  Acting,
  EnquiryReceiving,
  ContactReading,
  ContactMatching,
  ContactHistory,
  Identifying,
  Deciding,
  FosteringLists,
  Arrangements,
  EnquiryReading,
  SentEnquiries,
  People,
  Restrictions,
  LegalHolds,
  Retention,
  JourneyReading,
  NextSteps,
  StageReading,
  ActsNow,
  Drafts,
  SubmissionVoiding,
  AccessLogReading,
  FormDrafts,
  DeadlineReading,
  Queues,
  HandedOverQueue,
  ConferencesQueue,
  Boards,
  MeasureScopes,
  Forecasts,
  MeasureBoards,
  MeasureDetails,
  RowReaders,
  MeasureRows,
  WeeklyReports,
  Auditors,
  Audits,
  Complaints,
  LearningItems,
  QualityActions,
  Inspections,
  AnnexLists,
  InspectionLooks,
  JourneyFiles,
  Samples,
  FailingReaders,
  CensusChecks,
  MyDeadlines,
  Notifications,
  LiveFeed,
  LiveUpdates,
  Delegations,
  StaffReading,
  StaffAdmin,
  TeamAdmin,
  Policies,
  PlainEnglishChecks,
  ProclaimedDays,
  Subscriptions,
  Deliveries,
  DatabasePing,
  Health,
  Info,
  Standing,
];
