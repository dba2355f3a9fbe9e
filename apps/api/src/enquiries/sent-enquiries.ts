import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma, type Tx } from '#libs/database';
import { contactOutcomeSet } from '#libs/journey';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { placeOf } from '../reading/keyset';
import { type PageQuery, toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { basicInformationOf } from './basic-information';
import { newestFirst, olderThan } from './enquiry-reading';
import { type BasicInformation, type SentEnquiry, type SentEnquiryPage } from './enquiry.schemas';

/** Basic information by contact. */
type Known = ReadonlyMap<string, BasicInformation>;

/** What a partner may follow of its own organisation's enquiries. */
@Injectable()
export class SentEnquiries {
  constructor(private readonly record: Record) {}

  async page(asking: Asking, { after, limit }: PageQuery): Promise<SentEnquiryPage> {
    const own = readable(asking.requester, 'follow', 'Enquiry');
    const { rows, contacts } = await this.record.as(asking.requester, async (tx) => {
      const rows = await tx.enquiry.findMany({ where: { AND: [own, ...olderThan(after)] }, ...newestFirst(limit) });
      return { rows, contacts: await contactsOf(tx, rows) };
    });
    const page = toPage(rows, limit, ({ receivedAt, id }) => placeOf(receivedAt, id));
    const known = await this.known(asking, contacts);
    const ids = [...page.items.map(({ id }) => id), ...known.keys()];
    await this.record.noteReading(asking, 'Enquiry', ids);
    return { ...page, items: page.items.map((row) => view(row, contacts, known)) };
  }

  async enquiry(asking: Asking, enquiryId: string): Promise<SentEnquiry> {
    const { row, contacts } = await this.record.as(asking.requester, async (tx) => {
      const row = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
      return { row, contacts: await contactsOf(tx, [row]) };
    });
    const known = await this.known(asking, contacts);
    await this.record.permit(asking, 'follow', 'Enquiry', row, [enquiryId, ...known.keys()]);
    return view(row, contacts, known);
  }

  private known({ requester }: Asking, contacts: readonly Prisma.ContactModel[]): Promise<Known> {
    return this.record.asService(requester.actorId, (tx) => basicInformationOf(tx, contacts));
  }
}

async function contactsOf(tx: Tx, rows: readonly { id: string }[]): Promise<Prisma.ContactModel[]> {
  return tx.contact.findMany({ where: { enquiryId: { in: rows.map(({ id }) => id) } }, orderBy: { position: 'asc' } });
}

function view(
  { id, channel, receivedAt, recordedAt }: Prisma.EnquiryModel,
  contacts: readonly Prisma.ContactModel[],
  known: Known,
): SentEnquiry {
  const children = contacts.filter(({ enquiryId }) => enquiryId === id).map((contact) => followed(contact, known));
  return { id, channel, receivedAt: instantOf(receivedAt), recordedAt: instantOf(recordedAt), children };
}

/** Between receipt and decision a partner sees no steps: a decision below the baseline is none until a manager has agreed. */
function followed(
  { id, position, decidedAt, outcome }: Prisma.ContactModel,
  known: Known,
): SentEnquiry['children'][number] {
  if (decidedAt === null) return { position, status: 'received' };
  return {
    ...{ position, status: 'decided', decidedAt: instantOf(decidedAt) },
    ...given('outcome', outcome, asIs),
    ...given('outcomeInWords', outcome, inWords),
    ...given('basicInformation', known.get(id), asIs),
  };
}

function inWords(outcome: string): string {
  const words: Readonly<globalThis.Record<string, string>> = contactOutcomeSet.words;
  return words[outcome] ?? outcome;
}
