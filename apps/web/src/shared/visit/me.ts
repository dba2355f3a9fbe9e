import { type Schemas } from '../api/api.types';

const rolesOfTheHub = ['HUB_WORKER', 'HUB_DECISION_MAKER', 'EDT_WORKER'];

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

  /** The hub reads journeys for their history, and of texts only those of contacts. */
  get readsTextsOfStages(): boolean {
    const nothingElse = this.answer.roles.every((role) => rolesOfTheHub.includes(role));
    return this.may('read', 'Document') && !(this.has(...rolesOfTheHub) && nothingElse);
  }

  has(...roles: string[]): boolean {
    return this.answer.roles.some((role) => roles.includes(role));
  }
}
