import { type Prisma } from '#libs/database';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { type ContactSummary } from './contact.schemas';

/** A contact as a line of a list. */
export function contactSummaryView(row: Prisma.ContactModel): ContactSummary {
  return {
    id: row.id,
    enquiryId: row.enquiryId,
    position: row.position,
    child: {
      ...given('givenName', row.givenName, asIs),
      ...given('familyName', row.familyName, asIs),
      ...given('dateOfBirth', row.dateOfBirth, dateOf),
      ...given('expectedDateOfBirth', row.expectedDateOfBirth, dateOf),
      ...given('sex', row.sex, asIs),
    },
    receivedAt: instantOf(row.receivedAt),
    status: row.status,
    ...given('personId', row.personId, asIs),
    ...given('outcome', row.outcome, asIs),
    ...given('levelOfNeed', row.levelOfNeed, asIs),
    ...given('decidedAt', row.decidedAt, instantOf),
    ...given('decidedBy', row.decidedBy, asIs),
    ...given('journeyId', row.journeyId, asIs),
  };
}
