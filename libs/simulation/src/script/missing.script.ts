import { type IsoDate } from '#libs/timescales';
import { daysAfter, latest, workedFrom, workingDaysAfter } from '../days';
import { type Telling } from './telling';

const byAgency = { interviewer: 'voluntaryAgency' };

/** A child goes missing and comes back; two in three are talked with in 72 hours (Missing People, 2023-24). */
export function goesMissing(telling: Telling, on: IsoDate): void {
  const { chance, cast } = telling;
  const { manager, worker, interviewer } = cast;
  const stage = telling.opens('missingEpisode');
  telling.allocates(stage, [on, '17:45']);
  telling.act(stage, [on, '17:50'], worker, 'confirmMissing', { policeTold: true });
  const foundOn = daysAfter(on, chance.from({ '1': 80, '2': 15, '4': 5 } as const) === '1' ? 1 : chance.between(2, 4));
  telling.act(stage, [foundOn, '07:30'], worker, 'recordFound', { how: chance.oneOf(['returned', 'foundByPolice']) });
  const next = workedFrom(foundOn);
  telling.act(stage, [next, '10:00'], worker, 'tellVoluntaryAgency');
  telling.act(stage, [next, '11:30'], interviewer, 'offerInterview', byAgency);
  const heldOn = latest(next, daysAfter(foundOn, chance.happens(0.66) ? chance.between(1, 2) : chance.between(4, 9)));
  if (chance.happens(0.15)) telling.act(stage, [heldOn, '15:00'], interviewer, 'declineInterview', { who: 'child' });
  else telling.act(stage, [heldOn, '15:00'], interviewer, 'completeInterview', { ...byAgency, seenAlone: true });
  telling.act(stage, [workingDaysAfter(heldOn, chance.between(1, 4)), '10:00'], manager, 'reviewEpisode');
}
