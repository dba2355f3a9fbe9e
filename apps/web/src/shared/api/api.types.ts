import { type components, type paths } from '../../generated/api';

/** What the API answers, by the names of its own description: `Schemas['Contact']`. */
export type Schemas = components['schemas'];

type Method = 'get' | 'put' | 'post' | 'delete';

type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[keyof paths];

type AnswerOf<Operation> = Operation extends { responses: infer R }
  ? R extends { 200: { content: { 'application/json': infer T } } }
    ? T
    : R extends { 201: { content: { 'application/json': infer T } } }
      ? T
      : undefined
  : never;

/** Addresses that can be read, as the API writes them: `/contacts/{contactId}`. */
export type GetPath = PathsWith<'get'>;

export type Got<P extends GetPath> = AnswerOf<paths[P]['get']>;

/** What an address or a query is filled with. */
export interface With {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
}

/** One thing that is wrong with what was sent, as the API says it. */
export interface ProblemError {
  /** JSON pointer as a URI fragment: `#/text/rationale`. */
  pointer?: string;
  parameter?: string;
  detail: string;
}

/** Work that stands in the way until somebody else has it. Of a restricted record only that is said. */
export interface HeldWork {
  /** `<journey id>/<kind>-<n>`, or the bare id of a journey or a contact. */
  stageId?: string;
  workerId?: string;
  /** Oversight of which they have a part still; see `heldLines`. */
  complaintId?: string;
  auditId?: string;
  actionId?: string;
  learningId?: string;
  restricted?: true;
}

/** Why something was not done. The text that the person wrote is still theirs: show the page again with it. */
export type Refusal =
  | { because: 'invalid'; sentence: string; errors: readonly ProblemError[] }
  /** Somebody else changed it meanwhile. */
  | { because: 'stale'; sentence: string; currentVersion?: number }
  /** A rule, or the person's rights, stand against it. `code` is stable: PROCESS.RULE. */
  | { because: 'refused'; sentence: string; code: string; status: number; held?: readonly HeldWork[] }
  /** The service is not there just now, or failed: sending again may help. */
  | { because: 'away'; sentence: string; reference: string };

/** What came of a sending. */
export type Sent<T = unknown> = { done: true; answer: T } | { done: false; refusal: Refusal };

/** What goes with an act: see the API's description of Idempotency-Key and If-Match. */
export interface Sending extends With {
  body?: object;
  /** The version that the person saw; `none` for the first save of a draft. */
  version?: number | 'none';
  /** One for each form that was shown: a double click is one act. */
  key?: string;
  /** Milliseconds to wait for an answer, where the usual time is not enough. */
  patience?: number;
}

/** The API as the signed-in person. */
export interface Api {
  /** Reads. Throws ApiRefused, which becomes the page for 403, 404 or 503. */
  get<P extends GetPath>(path: P, filled?: With): Promise<Got<P>>;
  /** Reads what may not be there, or not for this person: undefined for 403 and 404. */
  find<P extends GetPath>(path: P, filled?: With): Promise<Got<P> | undefined>;
  /** Sends, and tells what came of it. Throws only when the person must sign in again. */
  send<T = unknown>(method: 'post' | 'put' | 'delete', path: string, sending?: Sending): Promise<Sent<T>>;
}
