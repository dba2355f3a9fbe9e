import { type Prisma } from '#libs/database';
import { asIs, given, instantOf } from '../reading/iso';
import { type JourneyAnswer, type JourneySummary } from './journey.schemas';

/** How it stands with the family's interpreter, as the journey's state has it. */
export function interpreterIn(state: unknown): JourneyAnswer['interpreter'] {
  return (state as { interpreter?: JourneyAnswer['interpreter'] }).interpreter;
}

type Warnings = Pick<JourneyAnswer, 'risks' | 'orders'>;

/** What everybody who opens the journey must see at once: risks that stand, and orders or powers in force. */
export function warningsIn(state: unknown): Warnings {
  const { risks = [], orders = [] } = state as { risks?: Warnings['risks']; orders?: readonly HeldOrder[] };
  const inForce = orders.filter(({ endedAt }) => endedAt === undefined);
  return {
    ...(risks.length === 0 ? {} : { risks }),
    ...(inForce.length === 0 ? {} : { orders: inForce.map(({ n, order, madeAt }) => ({ n, order, madeAt })) }),
  };
}

type HeldOrder = NonNullable<Warnings['orders']>[number] & { endedAt?: string };

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
