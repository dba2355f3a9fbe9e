import { type IsoDate } from '#libs/timescales';
import { daysAfter, earliest, latest, workedUpTo, workedFrom, workingDaysAfter } from '../days';
import { type ProtectionSpan } from '../road/road.types';
import { advocate, booking, participationOf } from './conference.script';
import { type Codes } from './moment.types';
import { cameWithReport, type Telling } from './telling';

export interface Planned {
  startsOn: IsoDate;
  span: ProtectionSpan;
  toldFrom: IsoDate;
  toldTo: IsoDate;
}

/** The plan from the conference to the review that ends it. Answers the day of the end, when it has one. */
export function protects(telling: Telling, { startsOn, span, toldFrom, toldTo }: Planned): IsoDate | undefined {
  const stage = telling.opens('childProtectionPlan');
  const endsOn = span.lastsDays === undefined ? undefined : workedFrom(daysAfter(startsOn, span.lastsDays));
  writes(telling, stage, startsOn);
  const lastWork = workedUpTo(daysAfter(endsOn ?? toldTo, endsOn === undefined ? 0 : -1));
  repeats(telling, stage, { from: startsOn, to: lastWork, toldFrom });
  reviews(telling, stage, { startsOn, ...(endsOn === undefined ? {} : { endsOn }), toldTo, span });
  return endsOn;
}

function writes(telling: Telling, stage: string, startsOn: IsoDate): void {
  const { cast, chance } = telling;
  const { worker } = cast;
  telling.allocates(stage, [workingDaysAfter(startsOn, 1), '09:00']);
  const on = workingDaysAfter(startsOn, chance.happens(0.9) ? chance.between(2, 9) : chance.between(11, 20));
  const coreGroup = { coreGroup: ['socialCare', 'school', 'schoolNurse', 'gp'], visits: 'usual' };
  telling.act(stage, [on, '09:00'], worker, 'addNeed', { kind: 'risk' });
  const action = { owner: 'mother', dueOn: daysAfter(on, 90) };
  telling.act(stage, [on, '09:10'], worker, 'addAction', action, { fill: 'newestNeed', words: { measure: true } });
  telling.act(stage, [on, '09:20'], worker, 'setArrangements', coreGroup);
  telling.act(stage, [on, '09:30'], worker, 'activatePlan');
}

interface Stretch {
  from: IsoDate;
  to: IsoDate;
  toldFrom: IsoDate;
}

/** Visits, core groups and supervision. */
function repeats(telling: Telling, stage: string, { from, to, toldFrom }: Stretch): void {
  const { chance, cast } = telling;
  const { worker, manager } = cast;
  const start = latest(from, toldFrom);
  for (let day = workingDaysAfter(start, chance.between(2, 8)); day < to; day = nextVisit(telling, day)) {
    const codes = visit(telling);
    const words = codes.seen === true ? { words: { childsVoice: true } } : {};
    telling.act(stage, [day, '15:30'], worker, 'recordVisit', codes, words);
  }
  const group = { chair: 'socialCare', attendance: cameWithReport('socialCare', 'school', 'schoolNurse') };
  const first = workingDaysAfter(start, chance.happens(0.85) ? chance.between(5, 10) : chance.between(11, 18));
  for (let day = first; day < to; day = workedFrom(daysAfter(day, chance.between(26, 44)))) {
    const codes = { ...group, risk: chance.from({ lower: 5, same: 4, higher: 1 }), nextOn: daysAfter(day, 28) };
    telling.act(stage, [day, '11:00'], worker, 'recordCoreGroup', codes, { fill: 'progress' });
  }
  for (
    let day = workingDaysAfter(start, chance.between(12, 22));
    day < to;
    day = workedFrom(daysAfter(day, chance.between(27, 40)))
  ) {
    const words = chance.happens(0.8) ? { challenge: true, discussion: 'long' } : { discussion: 'brief' };
    telling.act(stage, [day, '09:15'], manager, 'recordSupervision', {}, { fill: 'progress', words });
  }
}

function nextVisit({ chance }: Telling, day: IsoDate): IsoDate {
  return workingDaysAfter(day, chance.happens(0.85) ? chance.between(7, 10) : chance.between(11, 16));
}

function visit({ chance, child }: Telling): Codes {
  const unborn = child.dateOfBirth === undefined;
  if (unborn) return { seen: false, notSeenReason: 'unborn', seenAlone: false, bedroomSeen: true };
  if (chance.happens(0.06)) return { seen: false, notSeenReason: 'nobodyIn', seenAlone: false, bedroomSeen: false };
  const bedroomSeen = chance.happens(0.7);
  if (chance.happens(0.8)) return { seen: true, seenAlone: true, bedroomSeen };
  return { seen: true, seenAlone: false, notSeenAloneReason: 'tooYoung', bedroomSeen };
}

interface Reviewed {
  startsOn: IsoDate;
  endsOn?: IsoDate;
  toldTo: IsoDate;
  span: ProtectionSpan;
}

/** The first within three months, later ones within six; of some plans the first is late. Only one of them ends the plan. */
function reviews(telling: Telling, stage: string, { startsOn, endsOn, toldTo, span }: Reviewed): void {
  const { chance } = telling;
  const { outcome, reviewedInTime } = span;
  let day = workedUpTo(daysAfter(startsOn, reviewedInTime ? chance.between(70, 88) : chance.between(95, 110)));
  for (let n = 1; day < earliest(endsOn ?? toldTo, toldTo); n += 1) {
    sits(telling, stage, day);
    const decision = { decision: 'continue', childInNeedPlanWouldDo: false, reviewOn: workedUpTo(daysAfter(day, 175)) };
    const proceedings = n >= 2 ? { preProceedings: 'notNeeded' } : {};
    decides(telling, stage, day, { ...decision, ...proceedings });
    day = workedUpTo(daysAfter(day, chance.between(150, 179)));
  }
  if (endsOn === undefined) return;
  sits(telling, stage, endsOn);
  const meeting = outcome === 'childInNeedPlan' ? { firstMeetingOn: daysAfter(endsOn, 7) } : {};
  decides(telling, stage, endsOn, { decision: 'end', outcome, ...meeting });
}

function sits(telling: Telling, stage: string, on: IsoDate): void {
  const { chair, worker } = telling.cast;
  telling.act(stage, [on, '08:30'], chair, 'bookConference', booking(telling, on, true));
  advocate(telling, stage, workedUpTo(daysAfter(on, -1)));
  telling.hears(stage, [on, '09:00'], worker, 'review');
  const attendance = cameWithReport('socialCare', 'school', 'schoolNurse');
  telling.act(stage, [on, '10:00'], chair, 'holdConference', { attendance });
}

function decides(telling: Telling, stage: string, on: IsoDate, decision: Codes): void {
  const { cast, chance, child } = telling;
  const participation = participationOf(chance.between(1, 7), child.dateOfBirth, on);
  telling.act(stage, [on, '12:00'], cast.chair, 'decideReview', { ...decision, participation, dissent: [] });
}
