import { v5 } from 'uuid';
import { furtherJourneyId } from '#libs/contracts';
import { textHash } from '#libs/ledger';
import { type JourneyKey } from '#libs/simulation';

const namespace = '3b6c1d52-8a52-5f0e-9d7c-51a0c0c0a001';

/** Ids that follow from the seed and the names of the simulation, so that the same seed makes the same facts. */
export class CouncilIds {
  constructor(private readonly seed: string) {}

  command(name: string): string {
    return v5(`${this.seed} command ${name}`, namespace);
  }

  /** As the record derives it from the command that enters the person. */
  person(key: string): string {
    return v5('person', this.command(`person ${key}`));
  }

  /** As the record derives it from the command that keeps the enquiry. @param key `<enquiry>/<position>` */
  contact(key: string): string {
    const slash = key.lastIndexOf('/');
    return v5(`contact ${key.slice(slash + 1)}`, this.command(`enquiry ${key.slice(0, slash)}`));
  }

  /** Of the journey that a contact opens; the contact's key names it. */
  journey(key: string): string {
    return v5('journey', this.command(`journey ${key}`));
  }

  journeyAt({ journey, then }: JourneyKey): string {
    const id = this.journey(journey);
    return then === undefined ? id : furtherJourneyId(id, then);
  }

  household(key: string): string {
    return textHash({ synthetic: this.seed, household: key });
  }
}
