import { type Sending } from '../bench';
import { type ChildWithAJourney } from '../child-with-a-journey';
import { type Persona, personas } from '../personas';

/** What the routes are tried on. */
export interface Things extends ChildWithAJourney {
  /** Of the north team's manager. */
  notificationId: string;
  /** The north team's manager lends authority to the south team's, some years ahead. */
  delegationId: string;
  subscriptionId: string;
  /** Of the north team's manager, about the child. */
  auditId: string;
  /** The author's, from an audit. */
  actionId: string;
  /** Goes on, and lets the inspector in. */
  inspectionId: string;
  comingInspectionId: string;
  /** The child's journey, drawn for the inspection. */
  sampleId: string;
  /** About the child's case; the complaints officer answers it. */
  complaintId: string;
  /** Owned by the author. */
  learningId: string;
}

export interface Row {
  /** Method, path, and what is sent. */
  try: (things: Things) => [method: string, path: string, sending?: Sending];
  /** Who is let in. Everybody else hears 401, 403 or 404, and nothing of what is there. */
  in: readonly Persona[];
  /** For lists: who of those finds the thing in it; the others' list does not hold it. */
  finds?: { thing: (things: Things) => string; who: readonly Persona[] };
}

/** Rows by the operation's name in the OpenAPI document. */
export type AccessTable = Record<string, Row>;

export const hub = ['hubWorker', 'decisionMaker', 'hubManager', 'outOfHours'] as const;
export const screeners = ['hubWorker', 'decisionMaker'] as const;
export const overseers = ['head', 'auditor', 'inspector'] as const;
export const withTheChild = ['author', 'colleague', 'northManager', 'deputy'] as const;
export const signers = ['northManager', 'deputy', 'head'] as const;
export const socialWork = ['author', 'colleague', 'southWorker', 'northManager', 'southManager', 'deputy'] as const;
export const readers = [...hub, ...overseers, ...withTheChild] as const;
export const textReaders = [...overseers, ...withTheChild] as const;
const withKinds = ['chair', 'scrutineer', 'panel', 'fosteringOfficer', 'interviewer'] as const;
/** Who reads a journey that has a stage of every kind. */
export const journeyReaders = [...readers, ...withKinds, 'advocate', 'lawyer', 'lead'] as const;
export const journeyTextReaders = [...textReaders, ...withKinds] as const;
export const specialists = [...withKinds, 'advocate', 'lawyer', 'lead'] as const;
export const inHouse = [...hub, ...socialWork, ...overseers] as const;
export const known = personas.filter((one) => one !== 'stranger' && one !== 'nobody');
/** Whoever may keep something of their own. */
export const keepers = known.filter((one) => one !== 'inspector');
export const farAway = '2030-01-01';
