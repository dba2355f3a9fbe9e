import { protectiveOrders, riskFlags } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { day, moment } from '../shared/templates/london';
import { words } from '../shared/templates/words';

/** One thing that nobody who opens a child's journey may overlook. */
export interface KnownRow {
  row: string;
  tag: string;
  urgent: boolean;
  text: string;
}

type Told = Pick<Schemas['Journey'], 'orders' | 'risks' | 'interpreter' | 'isReReferral'>;

/** Orders and powers that hold the child, risks that stand, an interpreter that the family needs, a child who was referred before. */
export function knownAtOnce({ orders = [], risks = [], interpreter, isReReferral }: Told): KnownRow[] {
  return [
    ...orders.map(({ n, order, madeAt }) => ({
      ...{ row: `order-${n}`, tag: 'In force', urgent: true },
      text: `${words(order, protectiveOrders.title)}, since ${moment(madeAt)}`,
    })),
    ...risks.map(({ flag, since }) => ({
      ...{ row: `risk-${flag}`, tag: 'Risk', urgent: true },
      text: `${words(flag, riskFlags.title)}, flagged on ${day(since)}`,
    })),
    ...(interpreter?.needed === true ? [interpreting(interpreter)] : []),
    ...(isReReferral ? [{ row: 're-referral', tag: 'Referred again', urgent: false, text: again }] : []),
  ];
}

const again = 'within the months that the council counts as a re-referral';

function interpreting({ booked, bookedFor }: NonNullable<Told['interpreter']>): KnownRow {
  const when = booked ? `one is booked${bookedFor === undefined ? '' : ` for ${day(bookedFor)}`}` : 'none is booked';
  return { row: 'interpreter', tag: 'Interpreter', urgent: false, text: `the family needs one; ${when}` };
}
