import { ApiRefused } from '../shared/api/api-refused';
import {
  type Api,
  type GetPath,
  type Got,
  type Refusal,
  type Sending,
  type Sent,
  type With,
} from '../shared/api/api.types';

/** What was sent to the fake. */
export interface SentThere extends Sending {
  method: string;
  /** As it was given, with its placeholders when these are in `path`. */
  address: string;
}

/** `get /contacts/{contactId}` -> what it answers, or a function of what it is asked with. A status (403, 404, 503) refuses. */
export type Answers = Readonly<Record<string, unknown>>;

/** An API for tests: answers what it is told, keeps what it is sent, and refuses with 404 what nobody told it. */
export class FakeApi implements Api {
  readonly sent: SentThere[] = [];

  constructor(private readonly answers: Answers) {}

  get<P extends GetPath>(path: P, filled: With = {}): Promise<Got<P>> {
    const answer = this.answerTo('get', path, filled);
    if (typeof answer === 'number') return Promise.reject(new ApiRefused(answer, `TEST.${answer}`, 'a-reference'));
    return Promise.resolve(answer as Got<P>);
  }

  async find<P extends GetPath>(path: P, filled: With = {}): Promise<Got<P> | undefined> {
    const answer = this.answerTo('get', path, filled);
    return answer === 403 || answer === 404 ? undefined : this.get(path, filled);
  }

  /** Answers `{ done: true }` with what it was told, or the refusal that it was told (`refusing`). */
  send<T>(method: 'post' | 'put' | 'delete', address: string, sending: Sending = {}): Promise<Sent<T>> {
    this.sent.push({ method, address, ...sending });
    const answer = this.answerTo(method, address, sending);
    if (answer instanceof Refusing) return Promise.resolve({ done: false, refusal: answer.refusal });
    return Promise.resolve({ done: true, answer: (answer === 404 ? {} : answer) as T });
  }

  private answerTo(method: string, path: string, sending: Sending): unknown {
    const answer = this.answers[`${method} ${path}`] ?? 404;
    return typeof answer === 'function' ? (answer as (filled: Sending) => unknown)(sending) : answer;
  }
}

class Refusing {
  constructor(readonly refusal: Refusal) {}
}

/** As an answer: the act is refused like this. */
export function refusing(refusal: Refusal): unknown {
  return new Refusing(refusal);
}
