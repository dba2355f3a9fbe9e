import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPeople, signIn } from '#libs/embedded';
import { commandIdOf } from '../../../apps/api/src/http/idempotency';
import { type Person } from '../../support/service/service';
import { type Operation, type Save, type Try } from '../history/operation';
import { type Book } from '../history/book';

/** What is to be done, in one version of the stage. */
export interface Asked {
  kind: string;
  by: Person;
  method?: 'POST' | 'PUT';
  path: string;
  /** The words of an act bear the command's number. */
  body: (mark: string, n: number) => unknown;
  stageId?: string;
  etag?: string;
  headers?: Record<string, string>;
  /** As many are sent at once, with one key. */
  copies?: number;
  /** Gives up after the first answer that does not come. */
  givesUp?: boolean;
  /** `body` is what is sent, byte for byte. */
  raw?: boolean;
  /** Hears of the command before it is sent. */
  before?: (operation: Operation) => void;
}

/** The answer to a reading; nothing when it did not come. */
export interface Seen<T> {
  status?: number;
  etag?: string;
  body?: T;
}

/** Milliseconds for which a command is sent again. */
const patience = 60_000;

/** People at work who are never told by a browser what became of their click: they send it again, with the same key. */
export class Client {
  private readonly tokens = new Map<Person, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly issuer: string,
    readonly book: Book,
    readonly stopping: AbortSignal,
  ) {}

  /** Reads until an answer comes, for half a minute. */
  async read<T>(by: Person, path: string, wanted: (seen: Seen<T>) => boolean = ({ status }) => status === 200) {
    for (let tries = 0; tries < 60; tries += 1) {
      const seen = await this.send<T>(by, 'GET', path, {});
      if (wanted(seen)) return seen;
      await sleep(500);
    }
    return undefined;
  }

  /** Sends a numbered command until its fate is known, or for a minute. */
  async perform<T>(asked: Asked): Promise<{ operation: Operation; body?: T }> {
    const key = randomUUID();
    const n = this.book.number();
    const { kind, by, method = 'POST', path, stageId, etag, copies = 1 } = asked;
    const made = asked.body(`Synthetic: chaos #${n}.`, n);
    const body = asked.raw ? String(made) : JSON.stringify(made);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(etag ? { 'if-match': etag } : {}),
      ...asked.headers,
    };
    const commandId = commandIdOf(demoPeople[by].id, key);
    const operation: Operation = {
      n,
      kind,
      stageId,
      commandId,
      outcome: 'unknown',
      sent: Date.now(),
      ended: 0,
      tries: [],
      answers: [],
    };
    this.book.add(operation);
    asked.before?.(operation);
    let answer: T | undefined;
    for (let round = 0; operation.outcome === 'unknown' && Date.now() < operation.sent + patience; round += 1) {
      const one = async () => {
        const sent = Date.now();
        const { status, body: told } = await this.send<T & { code?: string }>(by, method, path, { body, headers });
        operation.tries.push({ sent, ended: Date.now(), status, code: told?.code });
        if (status === undefined || status >= 300) return;
        answer = told;
        const said = JSON.stringify(told);
        if (!operation.answers.includes(said)) operation.answers.push(said);
      };
      const from = operation.tries.length;
      await Promise.all(Array.from({ length: round === 0 ? copies : 1 }, one));
      operation.outcome = outcomeOf(operation.tries.slice(from));
      if (asked.givesUp) break;
      if (operation.outcome === 'unknown') await sleep(300);
    }
    operation.ended = Date.now();
    return { operation, body: answer };
  }

  /** Saves what is typed until it is acknowledged or refused, for a minute. Nothing when it never was. */
  async save<T>(asked: Asked, { draft, version, words }: Omit<Save, 'outcome'>): Promise<T | undefined> {
    const save: Save = { draft, version, words, outcome: 'unknown' };
    this.book.saves.push(save);
    const body = JSON.stringify(asked.body('', 0));
    const headers = { 'content-type': 'application/json', ...asked.headers };
    for (const until = Date.now() + patience; Date.now() < until;) {
      const sent = Date.now();
      const { status, body: told } = await this.send<T>(asked.by, asked.method ?? 'PUT', asked.path, { body, headers });
      save.outcome = outcomeOf([{ sent, ended: Date.now(), status }]);
      if (save.outcome === 'ok') return told;
      if (save.outcome === 'refused') return undefined;
      await sleep(300);
    }
    return undefined;
  }

  private async send<T>(
    by: Person,
    method: string,
    path: string,
    { body, headers }: { body?: string; headers?: Record<string, string> },
  ): Promise<Seen<T>> {
    const authorization = `Bearer ${await this.token(by)}`;
    try {
      const signal = AbortSignal.timeout(15_000);
      const response = await fetch(`${this.url}${path}`, {
        method,
        body,
        headers: { authorization, ...headers },
        signal,
      });
      const text = await response.text();
      return {
        status: response.status,
        etag: response.headers.get('etag') ?? undefined,
        body: text ? (JSON.parse(text) as T) : undefined,
      };
    } catch {
      return {}; // the connection broke, or nobody answered in time: that is what the fate `unknown` means
    }
  }

  private token(by: Person): Promise<string> {
    const known = this.tokens.get(by) ?? signIn(this.issuer, demoPeople[by].id).then(({ accessToken }) => accessToken);
    this.tokens.set(by, known);
    return known;
  }
}

/** Of copies that were sent at once, one that is acknowledged tells for all; a refusal counts when none is left in the dark. */
function outcomeOf(tries: readonly Try[]): Operation['outcome'] {
  if (tries.some(({ status }) => status !== undefined && status < 300)) return 'ok';
  const refused = ({ status }: Try) => status !== undefined && status >= 400 && status < 500;
  return tries.every(refused) ? 'refused' : 'unknown';
}
