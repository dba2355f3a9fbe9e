import { daysBefore, onTheDay, steepLadder, usualLadder } from './usual-policy';
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
  {
    id: 'private-fostering-first-report',
    stage: 'privateFostering',
    startEvent: 'privateFosteringNotified',
    stopEvent: 'privateFosteringReportWritten',
    amount: 7,
    unit: 'workingDays',
    warnAt: daysBefore(2),
    ladder: usualLadder,
    citation:
      'SI 2005/1533 regulations 4 and 7: the first visit and the written report on it within seven working days',
  },
  {
    id: 'private-fostering-report',
    stage: 'privateFostering',
    startEvent: 'privateFosteringVisitMade',
    stopEvent: 'privateFosteringReportWritten',
    amount: 2,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: usualLadder,
    citation:
      'Local default: a statutory visit is written up in two working days (SI 2005/1533 regulation 8: after each)',
    local: true,
  },
  {
    id: 'private-fostering-age-reached',
    stage: 'privateFostering',
    startEvent: 'privateFosteringAgeReached',
    stopEvent: 'privateFosteringEnded',
    amount: 10,
    unit: 'workingDays',
    warnAt: daysBefore(5),
    ladder: usualLadder,
    citation:
      'Local default: at 16, with disabilities at 18, it is private fostering no more (Children Act 1989, section 66)',
    local: true,
  },
];
