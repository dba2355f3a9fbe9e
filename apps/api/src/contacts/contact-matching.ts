import { Injectable } from '@nestjs/common';
import { possibleMatches } from '../people/matching';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';
import { type MatchesAnswer } from './contact-history.schemas';
import { ContactReading, subjectsOf } from './contact-reading';

const most = 10;

/** Proposes who the child of a contact may be. */
@Injectable()
export class ContactMatching {
  constructor(
    private readonly record: Record,
    private readonly contacts: ContactReading,
  ) {}

  async matches(asking: Asking, contactId: string): Promise<MatchesAnswer> {
    const contact = await this.contacts.row(asking, contactId);
    const matches = await this.record.as(asking.requester, (tx) => possibleMatches(tx, contact, most));
    const seen = matches.items.map(({ personId }) => personId);
    await this.record.permit(asking, 'identify', 'Contact', contact, [...subjectsOf(contact), ...seen]);
    return matches;
  }
}
