import { TimescalesError } from '../errors';

export class ExtensionRefused extends TimescalesError {
  constructor(until: string, dueOn: string) {
    super('TIMESCALES.EXTENSION_NOT_LATER', `An extension to ${until} is no extension: the date is already ${dueOn}`);
  }
}

export class PauseRefused extends TimescalesError {
  constructor(why: string) {
    super('TIMESCALES.PAUSE_REFUSED', why);
  }
}

export class WrongStartEvent extends TimescalesError {
  constructor(ruleId: string, event: string) {
    super('TIMESCALES.WRONG_START_EVENT', `The timescale "${ruleId}" does not start at "${event}"`);
  }
}
