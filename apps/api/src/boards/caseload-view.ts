import { type Caseload as Row } from '#libs/database';
import { type PolicyValue } from '#libs/journey';
import { capOf } from '../acts/context/cap-of';
import { asIs, given } from '../reading/iso';
import { type Caseload } from './board.schemas';

export function caseloadView(row: Row, policy: PolicyValue<'caseloads'>): Caseload {
  const { workerId, name, employment, active, children } = row;
  const { cap, newlyQualified } = capOf(row, policy);
  const view = { workerId, name, newlyQualified, employment, active, children, cap, over: children > cap };
  return { ...view, ...given('teamId', row.teamId, asIs) };
}
