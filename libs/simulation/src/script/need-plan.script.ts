import { type IsoDate } from '#libs/timescales';
import { daysAfter, earliest, latest, workedFrom, workingDaysAfter } from '../days';
import { came, type Telling } from './telling';

export interface NeedPlan {
  startsOn: IsoDate;
  agreed: boolean;
  /** When the journey closes, or what takes the plan's place begins; absent when it is open at the end. */
  endsOn?: IsoDate;
  superseded?: boolean;
  toldFrom: IsoDate;
  /** Up to where it is told. */
  toldTo: IsoDate;
}

/** A plan for a child in need: agreed and signed, visited and reviewed, or never agreed at all. */
export function planForNeed(telling: Telling, plan: NeedPlan): void {
  const stage = telling.opens('childInNeedPlan');
  const { startsOn, agreed, endsOn, superseded } = plan;
  const end = endsOn ?? plan.toldTo;
  const agreedOn = workingDaysAfter(startsOn, telling.chance.between(3, 12));
  if (workingDaysAfter(agreedOn, 6) >= end) return ends(telling, stage, plan, 'neverAgreed');
  telling.allocates(stage, [workingDaysAfter(startsOn, 1), '11:00']);
  if (!agreed) return ends(telling, stage, plan, 'neverAgreed');
  agrees(telling, stage, agreedOn);
  const lastWork = endsOn === undefined ? plan.toldTo : workedFrom(daysAfter(endsOn, -3));
  visits(telling, stage, { from: latest(agreedOn, plan.toldFrom), to: lastWork });
  const reviewed = reviews(telling, stage, { from: agreedOn, to: lastWork, toldFrom: plan.toldFrom });
  if (!superseded) ends(telling, stage, plan, reviewed ? 'reviewed' : 'agreed');
}

function agrees(telling: Telling, stage: string, on: IsoDate): void {
  const { worker, manager } = telling.cast;
  telling.act(stage, [on, '10:00'], worker, 'addNeed', { kind: 'need' });
  const action = { owner: 'parents', dueOn: daysAfter(on, 120) };
  telling.act(stage, [on, '10:10'], worker, 'addAction', action, { fill: 'newestNeed', words: { measure: true } });
  telling.act(stage, [on, '10:20'], worker, 'agreePlan', { agreedBy: ['mother'] });
  telling.act(
    stage,
    [workingDaysAfter(on, telling.chance.between(0, 2)), '16:00'],
    manager,
    'signOff',
    {},
    { fill: 'textToSign' },
  );
}

function visits(telling: Telling, stage: string, { from, to }: { from: IsoDate; to: IsoDate }): void {
  const { chance, cast } = telling;
  let day = workingDaysAfter(from, chance.between(3, 18));
  while (day < to) {
    const seen = chance.happens(0.94);
    const alone = seen && chance.happens(0.75);
    const codes = seen ? { seen, seenAlone: alone } : { seen, notSeenReason: 'nobodyIn', seenAlone: false };
    const why = seen && !alone ? { notSeenAloneReason: 'tooYoung' } : {};
    const words = seen ? { words: { voice: true } } : {};
    telling.act(stage, [day, '15:30'], cast.worker, 'recordVisit', { ...codes, ...why }, words);
    day = workingDaysAfter(day, chance.happens(0.7) ? chance.between(15, 20) : chance.between(21, 40));
  }
}

/** First after six weeks, then every three months; a little late at times. True when there was one. */
function reviews(telling: Telling, stage: string, about: { from: IsoDate; to: IsoDate; toldFrom: IsoDate }): boolean {
  const { chance, cast } = telling;
  const { from, to, toldFrom } = about;
  let day = workedFrom(daysAfter(from, chance.between(30, 42)));
  if (day >= to) return false;
  while (day < to) {
    const next = workedFrom(daysAfter(day, chance.happens(0.85) ? chance.between(70, 89) : chance.between(92, 130)));
    if (next >= toldFrom || day === earliest(day, workedFrom(daysAfter(from, 45)))) {
      telling.hears(stage, [day, '09:30'], cast.worker, 'review');
      const codes = { attendance: came('socialCare', 'school', 'schoolNurse'), decision: 'continue' };
      telling.act(stage, [day, '10:00'], cast.worker, 'review', codes, { fill: 'progress' });
    }
    day = next;
  }
  return true;
}

function ends(telling: Telling, stage: string, plan: NeedPlan, how: 'neverAgreed' | 'agreed' | 'reviewed'): void {
  const { endsOn, superseded } = plan;
  if (endsOn === undefined || superseded) return;
  const { worker, manager } = telling.cast;
  if (how !== 'reviewed') {
    return telling.act(stage, [endsOn, '10:30'], manager, 'end', { outcome: 'consentWithdrawn', riskConsidered: true });
  }
  telling.act(stage, [endsOn, '10:00'], worker, 'completeAction', { outcome: 'achieved' }, { fill: 'openAction' });
  telling.hears(stage, [endsOn, '10:10'], worker, 'planEnded');
  telling.act(stage, [endsOn, '10:30'], manager, 'end', { outcome: 'needsMet', riskConsidered: true });
}
