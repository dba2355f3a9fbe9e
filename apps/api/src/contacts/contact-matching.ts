import { Injectable } from '@nestjs/common';
import { type ChildDetails, possibleMatches, type Prisma, type Tx } from '#libs/database';
import { type Asking } from '../reading/asking';
import { asIs, dateOf, given } from '../reading/iso';
import { found, Record } from '../reading/record';
import { type MatchesAnswer } from './contact-history.schemas';
import { ContactReading, subjectsOf } from './contact-reading';
import { proposals } from './proposals';

const most = 10;

/** Proposes who the child of a contact may be. Who is unlikely is not shown: a list of strangers makes nobody look. */
@Injectable()
export class ContactMatching {
  constructor(
    private readonly record: Record,
    private readonly contacts: ContactReading,
  ) {}

  async matches(asking: Asking, contactId: string): Promise<MatchesAnswer> {
    const contact = await this.contacts.row(asking, contactId);
    const matches = await this.record.as(asking.requester, async (tx) => {
      const child = await described(tx, contact);
      return proposals(child, await possibleMatches(tx, child))
        .filter(({ band }) => band !== 'unlikely')
        .slice(0, most);
    });
    const seen = matches.map(({ personId }) => personId);
    await this.record.permit(asking, 'identify', 'Contact', contact, [...subjectsOf(contact), ...seen]);
    return { items: matches };
  }
}

async function described(tx: Tx, contact: Prisma.ContactModel): Promise<ChildDetails> {
  const { givenName, familyName, dateOfBirth, expectedDateOfBirth, enquiryId } = contact;
  const { householdKey } = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
  return {
    ...given('givenName', givenName, asIs),
    ...given('familyName', familyName, asIs),
    ...given('dateOfBirth', dateOfBirth, dateOf),
    ...given('expectedDateOfBirth', expectedDateOfBirth, dateOf),
    ...given('householdKey', householdKey, asIs),
  };
}
