import { type Schemas } from '../api/api.types';

/** The signed-in person. Pages offer what they may do; the API judges again. */
export class Me {
  private readonly rights: ReadonlySet<string>;

  constructor(readonly answer: Schemas['Me']) {
    this.rights = new Set(answer.may.map(({ action, subject }) => `${action} ${subject}`));
  }

  get id(): string {
    return this.answer.id;
  }

  get name(): string {
    return this.answer.name;
  }

  /** Whether the person may ever do this to something of a kind: `me.may('decide', 'Contact')`. */
  may(action: string, subject: string): boolean {
    return this.rights.has(`${action} ${subject}`);
  }

  has(...roles: string[]): boolean {
    return this.answer.roles.some((role) => roles.includes(role));
  }
}
