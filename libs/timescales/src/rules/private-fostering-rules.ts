import { daysBefore, steepLadder, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** Children (Private Arrangements for Fostering) Regulations 2005, SI 2005/1533. */
export const privateFosteringRules: readonly TimescaleRule[] = [
  {
    id: 'private-fostering-first-visit',
    stage: 'privateFostering',
    startEvent: 'privateFosteringNotified',
    stopEvent: 'privateFosteringVisitMade',
    amount: 7,
    unit: 'workingDays',
    warnAt: daysBefore(2),
    ladder: steepLadder,
    citation: 'SI 2005/1533 regulations 4 and 7: visit within seven working days of the notification',
  },
  {
    id: 'private-fostering-visit-first-year',
    stage: 'privateFostering',
    startEvent: 'privateFosteringVisitMade',
    stopEvent: 'privateFosteringVisitMade',
    amount: 6,
    unit: 'weeks',
    warnAt: daysBefore(5),
    ladder: usualLadder,
    citation: 'SI 2005/1533 regulation 8: at intervals of not more than six weeks in the first year',
  },
  {
    id: 'private-fostering-visit-later',
    stage: 'privateFostering',
    startEvent: 'privateFosteringVisitMade',
    stopEvent: 'privateFosteringVisitMade',
    amount: 12,
    unit: 'weeks',
    warnAt: daysBefore(10),
    ladder: usualLadder,
    citation: 'SI 2005/1533 regulation 8: at intervals of not more than twelve weeks after the first year',
  },
];
