import { Injectable } from '@nestjs/common';
import { type ChildDetails, possibleMatches, type Prisma } from '#libs/database';
import { type Asking } from '../reading/asking';
import { asIs, dateOf, given } from '../reading/iso';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { match, type MatchesAnswer } from './contact-history.schemas';
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
    const matches = await this.record.as(asking.requester, (tx) => possibleMatches(tx, described(contact), most));
    const seen = matches.map(({ personId }) => personId);
    await this.record.permit(asking, 'identify', 'Contact', contact, [...subjectsOf(contact), ...seen]);
    return { items: matches.map((row) => match.parse(plain(row))) };
  }
}

function described({ givenName, familyName, dateOfBirth, expectedDateOfBirth }: Prisma.ContactModel): ChildDetails {
  return {
    ...given('givenName', givenName, asIs),
    ...given('familyName', familyName, asIs),
    ...given('dateOfBirth', dateOfBirth, dateOf),
    ...given('expectedDateOfBirth', expectedDateOfBirth, dateOf),
  };
}
