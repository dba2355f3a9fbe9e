import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { type ContactOpened, notInFuture, RuleBroken } from '#libs/journey';
import { clocksOf } from '../deadlines/clocks-of';
import { deadlineSummaries } from '../deadlines/summaries';
import { type Terms, termsOf } from '../deadlines/terms';
import { once } from '../once';
import { hub } from '../outbox/recipients';
import { editionAt } from '../policies/edition-at';
import { refusing } from '../refusals';
import { openStage } from '../stage/write-events';
import { keepContact, keepEnquiry } from './enquiry-rows';
import { type EnquiryToRecord, type NamedChild, type RecordedEnquiry } from './enquiry.types';

/**
 * Keeps an enquiry and opens one contact for each child that it names, in the caller's transaction: form, rows, facts, clocks, messages.
 * The workflows start from the messages, so that nothing is lost while Temporal is away. Clocks run from `receivedAt`.
 * Refuses COMMAND.REUSED, ENQUIRY.NO_CHILD, TIME.IN_FUTURE, TIMESCALES.*.
 */
export async function recordEnquiry(tx: Tx, input: EnquiryToRecord, now = new Date()): Promise<RecordedEnquiry> {
  const { commandId, requestHash, by, receivedAt, children } = input;
  return refusing(async () => {
    notInFuture(receivedAt, now.toISOString());
    if (children.length === 0) throw new RuleBroken('ENQUIRY.NO_CHILD', 'Name at least one child');
    const key = { commandId, requestHash, actorId: by.id };
    const { result, replayed } = await once(tx, key, () => kept(tx, input, now));
    return { ...result, replayed };
  });
}

async function kept(tx: Tx, input: EnquiryToRecord, now: Date): Promise<Omit<RecordedEnquiry, 'replayed'>> {
  const { commandId } = input;
  const enquiryId = v5('enquiry', commandId); // the same command can only ever make the same enquiry
  await keepEnquiry(tx, enquiryId, input);
  const terms = await termsOf(tx);
  const ruleSet = editionAt(terms, input.receivedAt);
  const contacts: RecordedEnquiry['contacts'] = [];
  for (const [index, child] of input.children.entries()) {
    const position = index + 1;
    const stay = child.placement === undefined ? {} : { placement: child.placement };
    const opened: ContactOpened = { ...openedBy(input), ...stay, enquiryId, position, ruleSet };
    contacts.push(await contactOpened(tx, terms, commandId, child, opened));
  }
  return { enquiryId, contacts, recordedAt: now.toISOString() };
}

function openedBy(input: EnquiryToRecord): Omit<ContactOpened, 'enquiryId' | 'position' | 'ruleSet'> {
  const { by, receivedAt: at, channel, sourceCode, domesticAbuse } = input;
  return { type: 'opened', by, at, teamId: hub, channel, sourceCode, domesticAbuse };
}

async function contactOpened(tx: Tx, terms: Terms, commandId: string, child: NamedChild, opened: ContactOpened) {
  const contactId = v5(`contact ${opened.position}`, commandId);
  await keepContact(tx, contactId, child, opened);
  const opening = { id: contactId, streamId: contactId, contactId, kind: 'contact', n: 1, opened } as const;
  await openStage({ tx, terms, commandId }, opening);
  return { contactId, deadlines: deadlineSummaries(await clocksOf(tx, [contactId])) };
}
