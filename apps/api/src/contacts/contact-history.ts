import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { asksForAssessment } from '#libs/journey';
import { journeySummaryView } from '../journeys/journey-view';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { type ContactHistoryAnswer } from './contact-history.schemas';
import { ContactReading, subjectsOf } from './contact-reading';
import { contactSummaryView } from './contact-view';
import { domesticAbuseIn } from './domestic-abuse';

/** What the council knows already about a child and its household, so that nobody decides without it (para 43). */
@Injectable()
export class ContactHistory {
  constructor(
    private readonly record: Record,
    private readonly contacts: ContactReading,
  ) {}

  async of(asking: Asking, contactId: string): Promise<ContactHistoryAnswer> {
    const contact = await this.contacts.row(asking, contactId);
    await this.record.permit(asking, 'read', 'Contact', contact, subjectsOf(contact));
    const { requester } = asking;
    const notified = await this.record.asService(requester.actorId, (tx) => domesticAbuse(tx, contact));
    return this.record.as(requester, async (tx) => {
      const earlier = await earlierContacts(tx, contact);
      const { personId } = contact;
      const journeys =
        personId === null ? [] : await tx.journey.findMany({ where: { personId }, orderBy: { referralAt: 'desc' } });
      return {
        earlierContacts: earlier.map(contactSummaryView),
        domesticAbuse: notified,
        journeys: journeys.map(journeySummaryView),
        openServices: await openServices(
          tx,
          [contact, ...earlier].map(({ id }) => id),
        ),
      };
    });
  }
}

async function earlierContacts(
  tx: Tx,
  { id, enquiryId, personId, receivedAt }: Prisma.ContactModel,
): Promise<Prisma.ContactModel[]> {
  const { householdKey } = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
  const household =
    householdKey === null
      ? []
      : await tx.enquiry.findMany({ where: { householdKey, id: { not: enquiryId } }, select: { id: true } });
  const same = [
    { enquiryId: { in: household.map((enquiry) => enquiry.id) } },
    ...(personId === null ? [] : [{ personId }]),
  ];
  return tx.contact.findMany({
    where: { id: { not: id }, enquiryId: { not: enquiryId }, receivedAt: { lte: receivedAt }, OR: same },
    orderBy: { receivedAt: 'desc' },
    take: 100,
  });
}

/** All of the household's, whoever asks: a count that left some out would mislead (para 43). Ids and dates only. */
async function domesticAbuse(tx: Tx, contact: Prisma.ContactModel): Promise<ContactHistoryAnswer['domesticAbuse']> {
  const { notifications, threshold, windowMonths, since } = await domesticAbuseIn(tx, contact);
  return {
    ...{ notifications: notifications.length, threshold, windowMonths, since: instantOf(since) },
    asksForAssessment: asksForAssessment(notifications.length, { threshold, windowMonths }),
    enquiries: notifications.map(({ enquiryId, receivedAt, channel }) => ({
      enquiryId,
      receivedAt: instantOf(receivedAt),
      channel,
    })),
  };
}

/** From the newest screening that looked: contacts are given newest first. */
async function openServices(tx: Tx, contactIds: string[]): Promise<string[]> {
  const rows = await tx.stage.findMany({ where: { id: { in: contactIds } }, select: { id: true, state: true } });
  const byId = new Map(rows.map(({ id, state }) => [id, state as { screening?: { openServices?: string[] } }]));
  return contactIds.map((id) => byId.get(id)?.screening?.openServices).find((services) => services !== undefined) ?? [];
}
