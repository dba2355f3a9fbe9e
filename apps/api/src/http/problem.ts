import { STATUS_CODES } from 'node:http';
import { type HeldWork } from './held-work';

/** One thing that is wrong with a request: where it stands and why. Never the value that was sent. */
export interface ProblemError {
  /** JSON pointer into the body as a URI fragment (RFC 9457), such as `#/children/0/sex`. */
  pointer?: string;
  /** Name of the path, query or header parameter. */
  parameter?: string;
  detail: string;
}

/** The answer to every refused or failed request: RFC 9457, `application/problem+json`. */
export interface Problem {
  /** A URN that is the same for every problem with this code. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable: PROCESS.RULE. Clients decide by it. */
  code: string;
  /** The request, as the log and the access log know it. */
  instance: string;
  errors?: ProblemError[];
  /** The version that stands now, when the caller saw an older one. */
  currentVersion?: number;
  /** Work that stands in the way until somebody else has it. */
  held?: HeldWork[];
}

export const problemMediaType = 'application/problem+json';

const titles: Record<number, string> = {
  403: 'You may not do this',
  404: 'Not found',
  409: 'The record does not allow this now',
  412: 'Changed since you saw it',
  422: 'What was sent cannot be accepted',
  428: 'Say which version you saw',
  503: 'Not available just now',
};

export function problem(
  status: number,
  code: string,
  detail: string,
  requestId: string,
  more: Pick<Problem, 'errors' | 'currentVersion' | 'held'> = {},
): Problem {
  const title = titles[status] ?? STATUS_CODES[status] ?? 'Problem';
  return {
    type: `urn:childs-journey:problem:${code}`,
    title,
    status,
    detail,
    code,
    instance: `urn:uuid:${requestId}`,
    ...more,
  };
}
