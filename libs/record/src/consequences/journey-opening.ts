import { type Prisma } from '#libs/database';
import {
  type ContactEvent,
  furtherJourneyOpened,
  type JourneyOpened,
  journeyOpenedBy,
  type OpenContact,
  opensJourney,
  type StageEvent,
} from '#libs/journey';
import { type Opening } from '../stage/open-stage';
import { type Writing } from '../stage/writing';
import { editionAt } from '../policies/edition-at';
import { earlyHelpOpening } from './early-help-opening';
import { followsAnother } from './re-referral';

/**
 * The journey that a decision opens. The row comes first: a unique index lets a child have one open journey, so of two contacts decided
 * at the same moment the second is refused with CONTACT.JOURNEY_ALREADY_OPEN.
 */
export async function journeyOpening(
  writing: Writing,
  contact: Prisma.StageModel,
  event: ContactEvent,
): Promise<Opening[]> {
  if (event.type !== 'decided' || event.journeyId === undefined) return [];
  const opened = journeyOpenedBy(contact.id, contact.state as unknown as OpenContact, event);
  if (!opened) return [];
  const { journeyId: id } = event;
  return [await journeyRow(writing, id, opened)];
}

/**
 * The journey that an event of a stage opens for the same child: a step-down, early help as the case closes, or a strategy discussion where
 * no episode is open.
 */
export async function furtherJourney(
  writing: Writing,
  stage: Prisma.StageModel,
  event: StageEvent,
): Promise<Opening[]> {
  const opens = opensJourney(event) ?? (await earlyHelpOpening(writing.tx, stage, event));
  if (!opens || stage.journeyId === null) return [];
  const from = await writing.tx.journey.findUniqueOrThrow({ where: { id: stage.journeyId } });
  const { personId, contactId, enquiryId } = from;
  const about = { personId, contactId, ...(enquiryId === null ? {} : { enquiryId }) };
  const ruleSet = editionAt(writing.terms, opens.startsAt);
  const opened = furtherJourneyOpened(opens, { by: event.by, ruleSet, ...about });
  return [await journeyRow(writing, opens.journeyId, opened, stage.id)];
}

/** The journey's row, and the journey that is about to open. */
export async function journeyRow(
  { tx, terms }: Writing,
  id: string,
  opened: JourneyOpened,
  fromStageId?: string,
): Promise<Opening> {
  const { personId, contactId, enquiryId, ruleSet, teamId, referralAt, kind = 'episodeOfNeed' } = opened;
  const months = terms.policy('reReferralMonths');
  const isReReferral = kind === 'episodeOfNeed' && (await followsAnother(tx, personId, referralAt, months));
  const about = { personId, contactId, enquiryId: enquiryId ?? null, kind, ruleSet, teamId, isReReferral, fromStageId };
  await tx.journey.create({
    data: { id, ...about, referralAt: new Date(referralAt), status: 'open', need: 'assessing' },
  });
  return { id, streamId: id, journeyId: id, contactId, kind: 'journey', n: 1, opened };
}
