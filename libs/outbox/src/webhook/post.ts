import { type Outcome } from '../channel';
import { codeOf } from '../code-of';
import { retryAfter } from './retry-after';

/** What a receiver answered. `gone`: it wants no more messages, ever. */
export type Answer = Outcome | { outcome: 'gone' };

/** The receiver as a whole asks for patience, not for another message. */
const overloaded = [429, 502, 503, 504];

/** Posts once, follows no redirect and reads no body: what a receiver says beyond its status goes nowhere. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  within: number,
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(within);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.body?.cancel();
    return answerTo(response);
  } catch (error) {
    return { outcome: 'again', reason: reasonOf(error), away: true };
  }
}

function answerTo({ status, ok, headers }: Response): Answer {
  if (ok) return { outcome: 'delivered' };
  if (status === 410) return { outcome: 'gone' };
  const after = retryAfter(headers.get('retry-after'));
  return { outcome: 'again', reason: `HTTP ${status}`, after, away: overloaded.includes(status) };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'TIMEOUT';
  return codeOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
