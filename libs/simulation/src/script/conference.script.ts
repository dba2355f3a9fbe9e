import { type IsoDate } from '#libs/timescales';
import { at, daysAfter, latest, workedFrom, workingDaysAfter } from '../days';
import { type Protection } from '../road/road.types';
import { type Codes } from './moment.types';
import { cameWithReport, type Telling } from './telling';

type Conference = NonNullable<Protection['conference']>;

/** The initial conference, from scrutiny to the record. Answers the day on which it sits. */
export function confers(
  telling: Telling,
  concludedOn: IsoDate,
  discussionOn: IsoDate,
  conference: Conference,
): IsoDate {
  const { chance, cast } = telling;
  const { scrutineer, chair, worker } = cast;
  const stage = telling.opens('initialConference');
  const sits = latest(workingDaysAfter(discussionOn, conference.afterWorkingDays), workingDaysAfter(concludedOn, 2));
  const prepared = workingDaysAfter(concludedOn, 1);
  const passed = { result: 'passed', childInNeedPlanWouldDo: false, reportsPresent: true };
  telling.act(stage, [prepared, '10:00'], scrutineer, 'scrutinise', {
    ...passed,
    participationPlanned: true,
    gpInvited: true,
  });
  telling.act(stage, [prepared, '10:30'], scrutineer, 'bookConference', booking(telling, sits, false));
  telling.act(stage, [prepared, '10:40'], chair, 'inviteAgencies', {
    agencies: ['police', 'gp', 'schoolNurse', 'school'],
  });
  advocate(telling, stage, prepared);
  telling.hears(stage, [prepared, '16:00'], worker, 'conference');
  const attendance = cameWithReport(
    'socialCare',
    'police',
    'schoolNurse',
    'school',
    ...(chance.happens(0.3) ? ['gp'] : []),
  );
  telling.act(stage, [sits, '10:00'], chair, 'holdConference', { attendance });
  telling.act(stage, [sits, '12:00'], chair, 'decideConference', decision(telling, sits, conference));
  telling.act(stage, [workingDaysAfter(sits, chance.between(0, 2)), '16:00'], chair, 'issueDecisions');
  telling.act(stage, [workingDaysAfter(sits, chance.between(4, 20)), '16:30'], chair, 'issueRecord');
  return sits;
}

function decision({ chance, child }: Telling, sits: IsoDate, { outcome, category }: Conference): Codes {
  const wouldDo = outcome === 'childInNeedPlan';
  const part = { participation: participationOf(chance.between(1, 7), child.dateOfBirth, sits), dissent: [] };
  const base = { outcome, childInNeedPlanWouldDo: wouldDo, ...part };
  if (outcome !== 'plan') return base;
  const dates = { firstCoreGroupOn: workingDaysAfter(sits, 9), reviewOn: workedFrom(daysAfter(sits, 80)) };
  return { ...base, category, ...dates };
}

export function participationOf(n: number, bornOn: string | undefined, on: IsoDate): string {
  const small = bornOn === undefined || on < `${Number(bornOn.slice(0, 4)) + 4}${bornOn.slice(4)}`;
  return small ? 'PN0' : `PN${n}`;
}

export function booking({ chance, cast }: Telling, on: IsoDate, knowsFamily: boolean): Codes {
  const employment = chance.happens(0.25) ? 'agency' : 'permanent';
  return {
    bookedFor: at(on, '10:00'),
    chairId: cast.chair,
    chairEmployment: employment,
    chairKnowsFamily: knowsFamily,
  };
}

export function advocate(telling: Telling, stage: string, on: IsoDate): void {
  const { chance, cast, child } = telling;
  const small = child.dateOfBirth === undefined || on < `${Number(child.dateOfBirth.slice(0, 4)) + 6}`;
  const answer = small ? 'tooYoung' : chance.from({ accepted: 3, declined: 4, noAnswer: 3 } as const);
  telling.act(stage, [on, '15:00'], cast.worker, 'offerAdvocate', { answer, ...(small ? {} : { offeredOn: on }) });
}
