import { type Prisma } from '#libs/database';
import { asIs, given, instantOf } from '../reading/iso';
import { type ChronologyAnswer, type JourneySummary } from './journey.schemas';

export function journeySummaryView(row: Prisma.JourneyModel): JourneySummary {
  return {
    id: row.id,
    personId: row.personId,
    contactId: row.contactId,
    ruleSet: row.ruleSet,
    referralAt: instantOf(row.referralAt),
    isReReferral: row.isReReferral,
    status: row.status,
    ...given('teamId', row.teamId, asIs),
    ...given('awaiting', row.awaiting, asIs),
    ...given('closedAt', row.closedAt, instantOf),
    ...given('closureReason', row.closureReason, asIs),
  };
}

type Entry = ChronologyAnswer['items'][number];

export function factView(row: Prisma.FactModel): Entry {
  return {
    seq: row.seq,
    type: row.type,
    occurredAt: instantOf(row.occurredAt),
    recordedAt: instantOf(row.recordedAt),
    actorId: row.actorId,
    actorGrade: row.actorGrade,
    payload: row.payload as Entry['payload'],
    ...given('stageId', row.stageId, asIs),
    ...given('deputisingFor', row.deputisingFor, asIs),
  };
}
