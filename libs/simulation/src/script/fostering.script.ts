import { type IsoDate } from '#libs/timescales';
import { daysAfter, workedFrom, workingDaysAfter } from '../days';
import { type Telling } from './telling';

const whole = { childSeen: true, seenAlone: true, premises: true, carer: true, household: true, requested: false };

/**
 * A private fostering arrangement that had begun when the council heard (`heardOn`; the hub passed it on `on`): checked, visited in seven
 * working days and then every six weeks, signed, ended.
 */
export function fosters(telling: Telling, on: IsoDate, heardOn: IsoDate): void {
  const { chance, cast } = telling;
  const { fosteringOfficer: officer, fosteringManager: manager } = cast;
  const stage = telling.opens('privateFostering');
  const checkedOn = workingDaysAfter(on, 1);
  const definition = { carer: 'notRelated', disabled: false, startsOn: daysAfter(heardOn, -chance.between(3, 40)) };
  telling.act(stage, [checkedOn, '10:00'], officer, 'checkDefinition', definition);
  const first = workingDaysAfter(on, chance.happens(0.85) ? chance.between(2, 7) : chance.between(8, 14));
  visits(telling, stage, first);
  const proposedOn = workingDaysAfter(first, chance.between(2, 8));
  telling.act(stage, [proposedOn, '10:00'], officer, 'proposeSuitability', { suitability: 'suitable' });
  const signedOn = workingDaysAfter(proposedOn, chance.between(1, 3));
  telling.act(stage, [signedOn, '15:00'], manager, 'signOff', {}, { fill: 'textToSign' });
  let day = first;
  for (let left = chance.between(1, 7); left > 0; left -= 1) {
    day = workedFrom(daysAfter(day, chance.happens(0.85) ? chance.between(33, 40) : chance.between(44, 55)));
    visits(telling, stage, day);
  }
  const reason = chance.from({ returnedHome: 6, courseEnded: 4 } as const);
  telling.act(stage, [workingDaysAfter(day, 5), '10:00'], officer, 'endArrangement', { reason });
}

/** With the written report on the same day. */
function visits(telling: Telling, stage: string, on: IsoDate): void {
  const { fosteringOfficer: officer } = telling.cast;
  telling.act(stage, [on, '15:00'], officer, 'recordVisit', whole);
  telling.act(stage, [on, '18:00'], officer, 'writeReport');
}
