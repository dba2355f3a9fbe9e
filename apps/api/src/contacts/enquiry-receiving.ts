import { Inject, Injectable } from '@nestjs/common';
import { Doorkeeper, type Requester } from '#libs/access';
import { type Tx } from '#libs/database';
import { type Child, type Enquiry, holdsRole, type Placement, RuleBroken } from '#libs/journey';
import {
  type EnquiryToRecord,
  noteRestrictedContact,
  recordEnquiry,
  type RecordedEnquiry,
  type RestrictedChild,
} from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type ApiConfig } from '../config/config';
import { CONFIG } from '../tokens';
import { Record } from '../reading/record';
import { householdKey } from './household-key';
import { restrictedLike } from './restricted-like';

/** An enquiry that is ready to be recorded. */
export interface PreparedEnquiry {
  toRecord: EnquiryToRecord;
  /** For each of its children: restricted children whom it may be. */
  restricted: RestrictedChild[][];
}

/** Takes enquiries in. Nothing here needs Temporal: what is received is kept, and the workflows start when they can. */
@Injectable()
export class EnquiryReceiving {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'HOUSEHOLD_KEY'>,
    private readonly record: Record,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async receive(attempt: Attempt, enquiry: Enquiry): Promise<Omit<RecordedEnquiry, 'replayed'>> {
    refuseForeignChannel(attempt.requester, enquiry.channel);
    await this.permit(attempt);
    const prepared = await this.prepare(attempt, enquiry);
    const { replayed: _, ...received } = await this.record.as(attempt.requester, (tx) => this.keep(tx, prepared));
    this.tell([prepared]);
    return received;
  }

  /** Whether the person may send enquiries at all, in the name of their own organisation. */
  async permit(attempt: Attempt): Promise<void> {
    const organisation = organisationOf(attempt.requester) ?? null;
    await this.record.permit(attempt, 'create', 'Enquiry', { organisation }, [attempt.commandId]);
  }

  /** What is looked up before it is recorded. `placements` are those of its children, in their order. */
  async prepare(attempt: Attempt, enquiry: Enquiry, placements: readonly Placement[] = []): Promise<PreparedEnquiry> {
    const { requester } = attempt;
    const enquiryToRecord = this.toRecord(attempt, enquiry, organisationOf(requester));
    const children = enquiryToRecord.children.map((child, index) => ({ ...child, placement: placements[index] }));
    const toRecord = placements.length === 0 ? enquiryToRecord : { ...enquiryToRecord, children };
    return { toRecord, restricted: await this.restricted(requester.actorId, toRecord) };
  }

  async keep(tx: Tx, { toRecord, restricted }: PreparedEnquiry): Promise<RecordedEnquiry> {
    const recorded = await recordEnquiry(tx, toRecord);
    if (!recorded.replayed) await note(tx, toRecord, recorded, restricted);
    return recorded;
  }

  /** Whoever has the record of a restricted child learns of its new contact. */
  tell(prepared: readonly PreparedEnquiry[]): void {
    for (const { insiders } of prepared.flatMap(({ restricted }) => restricted.flat())) {
      insiders.forEach((id) => this.doorkeeper.forget(id));
    }
  }

  /** For each child that is named: restricted children whom it may be. */
  private restricted(actorId: string, { children }: EnquiryToRecord): Promise<RestrictedChild[][]> {
    return this.record.asService(actorId, async (tx) => {
      const found: RestrictedChild[][] = [];
      for (const child of children) found.push(await restrictedLike(tx, child));
      return found;
    });
  }

  private toRecord(
    { requester, commandId, requestHash }: Attempt,
    enquiry: Enquiry,
    organisation: string | undefined,
  ): EnquiryToRecord {
    const { channel, sourceCode, receivedAt, domesticAbuse, household, children } = enquiry;
    return {
      ...{ commandId, requestHash, by: requester.actor, channel, sourceCode, receivedAt, domesticAbuse, organisation },
      householdKey: householdKey(household.address, this.config.HOUSEHOLD_KEY),
      form: enquiry,
      children: children.map(named),
    };
  }
}

async function note(
  tx: Tx,
  { commandId, by }: EnquiryToRecord,
  { contacts, recordedAt }: RecordedEnquiry,
  restricted: readonly RestrictedChild[][],
): Promise<void> {
  for (const [index, { contactId }] of contacts.entries()) {
    const children = restricted[index] ?? [];
    await noteRestrictedContact(tx, { commandId, by, at: recordedAt, contactId, children });
  }
}

/** A partner speaks for its own organisation, which the staff list knows; what the form says about it is only text. */
function organisationOf({ staff }: Requester): string | undefined {
  return staff.organisation ?? undefined;
}

const partnersChannels: readonly Enquiry['channel'][] = ['shef', 'police'];

function refuseForeignChannel({ actor }: Requester, channel: Enquiry['channel']): void {
  if (holdsRole(actor, 'PARTNER_CONTRIBUTOR') && !partnersChannels.includes(channel)) {
    throw new RuleBroken('ENQUIRY.NOT_YOUR_CHANNEL', 'Partners send the enquiry form or a police notification');
  }
}

function named(child: Child): EnquiryToRecord['children'][number] {
  if (child.unborn) return { familyName: child.familyName, expectedDateOfBirth: child.expectedDateOfBirth, sex: 'U' };
  const { givenName, familyName, dateOfBirth, sex } = child;
  return { givenName, familyName, dateOfBirth, sex };
}
