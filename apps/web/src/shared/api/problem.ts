import { type HeldWork, type ProblemError, type Refusal } from './api.types';

/** RFC 9457, as the API sends it. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  /** `urn:uuid:…` */
  instance?: string;
  errors?: readonly ProblemError[];
  currentVersion?: number;
  held?: readonly HeldWork[];
}

export const away: Problem = {
  status: 503,
  code: 'SERVICE.AWAY',
  detail: 'The service cannot be reached just now.',
};

const awayInWords =
  'This could not be recorded just now. Nothing that you wrote is lost: wait a minute and send it again.';
const staleInWords =
  'Somebody has changed this since you opened it. What you wrote is below, unchanged. Look at what changed, then send it again.';

export function refusalOf(problem: Problem): Refusal {
  const { status, code, detail: sentence, errors, currentVersion, held } = problem;
  if (status >= 500 || status === 0) return { because: 'away', sentence: awayInWords, reference: referenceOf(problem) };
  if (status === 412 || status === 428) return { because: 'stale', sentence: staleInWords, currentVersion };
  if (errors && errors.length > 0) return { because: 'invalid', sentence, errors };
  return { because: 'refused', sentence, code, status, ...(held ? { held } : {}) };
}

/** What the person can name when they ask for help. */
export function referenceOf({ instance }: Pick<Problem, 'instance'>): string {
  return (instance ?? '').replace(/^urn:uuid:/, '');
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value && 'detail' in value;
}
