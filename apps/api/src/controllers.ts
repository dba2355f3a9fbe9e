import { stageKinds } from '#libs/journey';
import { AccessLogController } from './access-log/access-log.controller';
import { actController } from './acts/act-controller';
import { BoardsController } from './boards/boards.controller';
import { CalendarController } from './calendar/calendar.controller';
import { MyDeadlinesController } from './calendar/my-deadlines.controller';
import { ContactActsController } from './contacts/contact-acts.controller';
import { ContactDocumentsController } from './contacts/contact-documents.controller';
import { ContactPersonController } from './contacts/contact-person.controller';
import { ContactsController } from './contacts/contacts.controller';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { DelegationsController } from './delegations/delegations.controller';
import { draftControllers } from './drafts/draft-controllers';
import { ContactDraftController } from './drafts/contact-draft.controller';
import { StageDraftController } from './drafts/stage-draft.controller';
import { EnquiriesController } from './enquiries/enquiries.controller';
import { ForecastController } from './forecast/forecast.controller';
import { FormDraftsController } from './form-drafts/form-drafts.controller';
import { AnnexListsController } from './inspections/annex-lists.controller';
import { InspectionsController } from './inspections/inspections.controller';
import { JourneyFileController } from './inspections/journey-file.controller';
import { JourneysController } from './journeys/journeys.controller';
import { LiveController } from './live/live.controller';
import { MeController } from './me/me.controller';
import { MeasuresController } from './measures/measures.controller';
import { ReturnsController } from './returns/returns.controller';
import { WeeklyReportsController } from './measures/weekly-reports.controller';
import { NotificationsController } from './notifications/notifications.controller';
import { HealthController } from './operations/health.controller';
import { InfoController } from './operations/info.controller';
import { StandingController } from './operations/standing.controller';
import { PeopleController } from './people/people.controller';
import { LegalHoldsController } from './people/legal-holds.controller';
import { RetentionController } from './people/retention.controller';
import { RestrictionsController } from './people/restrictions.controller';
import { PlainEnglishController } from './plain-english/plain-english.controller';
import { PoliciesController } from './policies/policies.controller';
import { QualityActionsController } from './quality/actions.controller';
import { QualityOverviewController } from './quality/overview.controller';
import { AuditsController } from './quality/audits.controller';
import { ComplaintsController } from './quality/complaints.controller';
import { LearningController } from './quality/learning.controller';
import { ConferencesController } from './queues/conferences.controller';
import { HandedOverController } from './queues/handed-over.controller';
import { PrivateFosteringController } from './private-fostering/private-fostering.controller';
import { QueuesController } from './queues/queues.controller';
import { StaffAdminController } from './staff/staff-admin.controller';
import { StaffController } from './staff/staff.controller';
import { StagesController } from './stages/stages.controller';
import { WebhooksController } from './webhooks/webhooks.controller';

/** Every resource of the API, in the order of its documentation. */
export const controllers = [
  ContactsController,
  ContactPersonController,
  ContactActsController,
  actController('contact'),
  ContactDraftController,
  ContactDocumentsController,
  PrivateFosteringController,
  EnquiriesController,
  PeopleController,
  RestrictionsController,
  LegalHoldsController,
  RetentionController,
  JourneysController,
  actController('journey'),
  StagesController,
  StageDraftController,
  ...stageKinds.filter(isOfAJourney).flatMap((kind) => [...draftControllers(kind), actController(kind)]),
  DeadlinesController,
  QueuesController,
  HandedOverController,
  ConferencesController,
  BoardsController,
  ForecastController,
  MeasuresController,
  WeeklyReportsController,
  AuditsController,
  ComplaintsController,
  LearningController,
  QualityActionsController,
  InspectionsController,
  AnnexListsController,
  JourneyFileController,
  ReturnsController,
  QualityOverviewController,
  NotificationsController,
  LiveController,
  AccessLogController,
  FormDraftsController,
  DelegationsController,
  MeController,
  PlainEnglishController,
  StaffController,
  StaffAdminController,
  PoliciesController,
  CalendarController,
  MyDeadlinesController,
  WebhooksController,
  HealthController,
  InfoController,
  StandingController,
];

function isOfAJourney(kind: string): boolean {
  return kind !== 'contact' && kind !== 'journey';
}
