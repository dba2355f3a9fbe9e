import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma, type Tx } from '#libs/database';
import { readDocument } from '#libs/ledger';
import { contactSummaryView } from '../contacts/contact-view';
import { openForm } from '../contacts/open-form';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { type PageQuery, toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { type EnquiryAnswer, type EnquiryPage } from './enquiry.schemas';

/** Enquiries as they came in, for those who work with them. */
@Injectable()
export class EnquiryReading {
  constructor(private readonly record: Record) {}

  async page(asking: Asking, { after, limit }: PageQuery): Promise<EnquiryPage> {
    const mine = readable(asking.requester, 'read', 'Enquiry');
    const { rows, counts } = await this.record.as(asking.requester, async (tx) => {
      const rows = await tx.enquiry.findMany({ where: { AND: [mine, ...olderThan(after)] }, ...newestFirst(limit) });
      return { rows, counts: await childrenOf(tx, rows) };
    });
    const page = toPage(rows, limit, ({ receivedAt, id }) => placeOf(receivedAt, id));
    await this.record.noteReading(
      asking,
      'Enquiry',
      page.items.map(({ id }) => id),
    );
    return {
      ...page,
      items: page.items.map((row) => ({
        ...headOf(row),
        recordedBy: row.recordedBy,
        children: counts.get(row.id) ?? 0,
      })),
    };
  }

  async enquiry(asking: Asking, enquiryId: string): Promise<EnquiryAnswer> {
    const { requester } = asking;
    const row = found(await this.record.as(requester, (tx) => tx.enquiry.findUnique({ where: { id: enquiryId } })));
    await this.record.permit(asking, 'read', 'Enquiry', row, [enquiryId]);
    return this.record.as(requester, async (tx) => {
      const form = found(await readDocument(tx, enquiryId, row.formHash));
      const contacts = await tx.contact.findMany({ where: { enquiryId }, orderBy: { position: 'asc' } });
      const body = await openForm(tx, enquiryId, form.body as EnquiryAnswer['form']);
      return { ...headOf(row), recordedBy: row.recordedBy, form: body, contacts: contacts.map(contactSummaryView) };
    });
  }
}

export function olderThan(after: string | undefined): Prisma.EnquiryWhereInput[] {
  return beyond('receivedAt', 'desc', after);
}

export function newestFirst(limit: number): { orderBy: Prisma.EnquiryOrderByWithRelationInput[]; take: number } {
  return { orderBy: inOrder('receivedAt', 'desc'), take: limit + 1 };
}

function headOf(row: Prisma.EnquiryModel) {
  const { id, channel, sourceCode, receivedAt, recordedAt, organisation, domesticAbuse } = row;
  const moments = { receivedAt: instantOf(receivedAt), recordedAt: instantOf(recordedAt) };
  return { id, channel, sourceCode, ...moments, ...given('organisation', organisation, asIs), domesticAbuse };
}

async function childrenOf(tx: Tx, rows: readonly { id: string }[]): Promise<Map<string, number>> {
  const where = { enquiryId: { in: rows.map(({ id }) => id) } };
  const groups = await tx.contact.groupBy({ by: ['enquiryId'], where, _count: { id: true } });
  return new Map(groups.map(({ enquiryId, _count }) => [enquiryId, _count.id]));
}
