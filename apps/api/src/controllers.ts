import { CalendarController } from './calendar/calendar.controller';
import { ContactActsController } from './contacts/contact-acts.controller';
import { ContactClocksController } from './contacts/contact-clocks.controller';
import { ContactDocumentsController } from './contacts/contact-documents.controller';
import { ContactPersonController } from './contacts/contact-person.controller';
import { ContactsController } from './contacts/contacts.controller';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { DelegationsController } from './delegations/delegations.controller';
import { ContactDraftController } from './drafts/contact-draft.controller';
import { StageDraftController } from './drafts/stage-draft.controller';
import { EnquiriesController } from './enquiries/enquiries.controller';
import { JourneysController } from './journeys/journeys.controller';
import { MeController } from './me/me.controller';
import { NotificationsController } from './notifications/notifications.controller';
import { HealthController } from './operations/health.controller';
import { InfoController } from './operations/info.controller';
import { PeopleController } from './people/people.controller';
import { PoliciesController } from './policies/policies.controller';
import { QueuesController } from './queues/queues.controller';
import { StaffController } from './staff/staff.controller';
import { StageActsController } from './stages/stage-acts.controller';
import { StageClocksController } from './stages/stage-clocks.controller';
import { StagesController } from './stages/stages.controller';
import { WebhooksController } from './webhooks/webhooks.controller';

/** Every resource of the API, in the order of its documentation. */
export const controllers = [
  ContactsController,
  ContactPersonController,
  ContactActsController,
  ContactClocksController,
  ContactDraftController,
  ContactDocumentsController,
  EnquiriesController,
  PeopleController,
  JourneysController,
  StagesController,
  StageDraftController,
  StageActsController,
  StageClocksController,
  DeadlinesController,
  QueuesController,
  NotificationsController,
  DelegationsController,
  MeController,
  StaffController,
  PoliciesController,
  CalendarController,
  WebhooksController,
  HealthController,
  InfoController,
];
