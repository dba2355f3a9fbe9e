import { Inject, Injectable } from '@nestjs/common';
import { type Requester } from '#libs/access';
import { type Child, type Enquiry, holdsRole, RuleBroken } from '#libs/journey';
import { type EnquiryToRecord, recordEnquiry, type RecordedEnquiry } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type ApiConfig } from '../config/config';
import { CONFIG } from '../parts';
import { Record } from '../reading/record';
import { householdKey } from './household-key';

/** Takes enquiries in. Nothing here needs Temporal: what is received is kept, and the workflows start when they can. */
@Injectable()
export class EnquiryReceiving {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'HOUSEHOLD_KEY'>,
    private readonly record: Record,
  ) {}

  async receive(attempt: Attempt, enquiry: Enquiry): Promise<Omit<RecordedEnquiry, 'replayed'>> {
    const { requester } = attempt;
    const organisation = organisationOf(requester);
    refuseForeignChannel(requester, enquiry.channel);
    await this.record.permit(attempt, 'create', 'Enquiry', { organisation: organisation ?? null }, [attempt.commandId]);
    const { replayed: _, ...received } = await this.record.as(requester, (tx) =>
      recordEnquiry(tx, this.toRecord(attempt, enquiry, organisation)),
    );
    return received;
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
