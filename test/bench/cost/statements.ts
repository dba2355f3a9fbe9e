import { Client } from 'pg';

/** Statements that were sent to PostgreSQL, by the role that sent them. */
export interface Statements {
  /** While somebody's act was under way. */
  api: number;
  worker: number;
}

interface Asker {
  connectionParameters: { application_name?: string };
}

/** Counts what this process sends, transactions' own beginnings and ends included. What the API reads between acts is not counted. */
export class StatementCounter {
  private counted: Statements = { api: 0, worker: 0 };
  private readonly original = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  acting = false;

  constructor() {
    const { original } = this;
    const hear = (asker: Asker) => this.hear(asker);
    Reflect.set(Client.prototype, 'query', function (this: Asker, ...args: unknown[]) {
      hear(this);
      return original.apply(this, args);
    });
  }

  /** What was counted since the last time. */
  take(): Statements {
    const { counted } = this;
    this.counted = { api: 0, worker: 0 };
    return counted;
  }

  end(): void {
    Reflect.set(Client.prototype, 'query', this.original);
  }

  private hear({ connectionParameters: { application_name: role } }: Asker): void {
    if (role === 'journey_worker') this.counted.worker += 1;
    else if (role === 'journey_api' && this.acting) this.counted.api += 1;
  }
}
