import { type Ability, type ForcedSubject } from '@casl/ability';
import { type Model, type PrismaQueryOf } from '@casl/prisma/runtime';
import { type Prisma } from '#libs/database';
import { type Action } from './actions';

/**
 * What people act on, and the row by which each is judged. Texts and clocks have no team of their own: their stage decides.
 * A child is judged by a journey: a team knows the children whose journey it has. Samples and lists are judged by their inspection.
 */
const judgedBy = {
  Enquiry: 'Enquiry',
  Contact: 'Contact',
  Person: 'Journey',
  Journey: 'Journey',
  Stage: 'Stage',
  Deadline: 'Stage',
  Draft: 'Stage',
  Document: 'Stage',
  Notification: 'Notification',
  Delegation: 'Delegation',
  Staff: 'Staff',
  Policy: 'Policy',
  Calendar: 'ProclaimedDay',
  Subscription: 'Subscription',
  Delivery: 'Delivery',
  Ledger: 'Fact',
  AccessLog: 'AccessLog',
  Board: 'Team',
  Measure: 'Team',
  Audit: 'Audit',
  QualityAction: 'QualityAction',
  Inspection: 'Inspection',
  Sample: 'Inspection',
  AnnexList: 'Inspection',
  Complaint: 'Complaint',
  Learning: 'Learning',
} as const satisfies Record<string, Prisma.ModelName>;

export type Subject = keyof typeof judgedBy;

export const subjects = Object.keys(judgedBy) as Subject[];

type Models = Prisma.TypeMap['model'];

/** Types of the conditions: each subject's are those of the row that it is judged by. */
export type SubjectTypes = { model: { [S in Subject]: Models[(typeof judgedBy)[S]] } };

type Columns<S extends Subject> = Models[(typeof judgedBy)[S]]['payload']['scalars'];

interface DecisiveColumns {
  Enquiry: 'organisation';
  Contact: 'journeyId';
  Journey: 'id' | 'teamId';
  Stage: 'kind' | 'teamId' | 'workerId' | 'journeyId';
  Notification: 'recipientId';
  Delegation: 'fromId' | 'toId';
  Team: 'id';
  Audit: 'teamId' | 'auditorId';
  Inspection: 'inspectorIds';
  QualityAction: 'teamId' | 'ownerId' | 'sourceKind';
  Complaint: 'teamId';
}

/** By which a restricted record is known, and who is asked to take a family over. A row that does not bring them was found otherwise. */
interface RestrictingColumns {
  Contact: 'id' | 'personId';
  Journey: 'personId';
  Stage: 'streamId' | 'offeredTo';
}

/** The columns that an item must bring to be judged; a whole row will do. */
export type Item<S extends Subject> = (typeof judgedBy)[S] extends keyof DecisiveColumns
  ? Pick<Columns<S>, DecisiveColumns[(typeof judgedBy)[S]] & keyof Columns<S>> & Restricting<S>
  : object;

type Restricting<S extends Subject> = (typeof judgedBy)[S] extends keyof RestrictingColumns
  ? Partial<Pick<Columns<S>, RestrictingColumns[(typeof judgedBy)[S]] & keyof Columns<S>>>
  : object;

type Named = { [S in Subject]: Model<Item<S>, S> }[Subject];

/** What one person may do, as CASL rules over the columns of the read tables: for items and for queries alike. */
export type AccessAbility = Ability<[Action, Subject | Named | ForcedSubject<Subject>], PrismaQueryOf<SubjectTypes>>;
