import { type IsoDate } from '#libs/timescales';
import { type PublishedYear } from '../council/figures';
import { daysAfter, latest, workedFrom, workingDaysAfter } from '../days';
import { type Protection, type Road } from '../road/road.types';
import { assesses } from './assessment.script';
import { closes } from './closure.script';
import { confers } from './conference.script';
import { helpsEarly } from './early-help.script';
import { enquires } from './enquiry.script';
import { planForNeed } from './need-plan.script';
import { protects } from './protection-plan.script';
import { type Telling } from './telling';
import { waitFor } from './waits';

export interface Episode {
  road: Road;
  published: PublishedYear;
  /** When the hub decided, and the journey opened. */
  decidedOn: IsoDate;
  need: string;
  toldTo: IsoDate;
  /** The council hears of the family again later: no early help comes in between, which could still be open then. */
  again: boolean;
}

/** From the hub's decision to closure, under either edition of the guidance. */
export function tellEpisode(telling: Telling, episode: Episode): void {
  if (episode.road.need === 'notInNeed') return notInNeed(telling, episode);
  if (episode.road.referralOn < '2013-04-15') return inNeed2010(telling, episode);
  return inNeed2013(telling, episode);
}

function notInNeed(telling: Telling, { road, published, decidedOn, need, again }: Episode): void {
  const older = road.referralOn < '2013-04-15';
  const kind = older ? 'initialAssessment' : 'singleAssessment';
  const outcome = telling.chance.happens(0.75) || again ? 'noFurtherAction' : 'earlyHelp';
  const takes = waitFor(telling.chance, kind, published);
  const assessed = {
    kind,
    startsOn: road.referralOn,
    givenOn: decidedOn,
    takes: Math.min(takes, 46),
    outcome,
    need,
  } as const;
  const signedOn = assesses(telling, assessed);
  if (outcome === 'earlyHelp') telling.thenEarlyHelp((early) => helpsEarly(early, signedOn));
}

/** Two assessments: the second begins with the end of the first, or with the strategy discussion. */
function inNeed2010(telling: Telling, { road, published, decidedOn, need, toldTo }: Episode): void {
  const { chance } = telling;
  const { protection, referralOn: startsOn } = road;
  const early = protection !== undefined && protection.discussionOn < daysAfter(startsOn, 25) ? protection : undefined;
  const core = early === undefined && chance.happens(0.35);
  const outcome = early !== undefined ? 'strategyDiscussion' : core ? 'coreAssessment' : 'childInNeedServices';
  const most = early === undefined ? 60 : 11;
  const takes = Math.min(waitFor(chance, 'initialAssessment', published), most);
  const signedOn = assesses(telling, { kind: 'initialAssessment', startsOn, givenOn: decidedOn, takes, outcome, need });
  const assessAgain = (from: IsoDate, givenOn: IsoDate): IsoDate => {
    const coreTakes = waitFor(chance, 'coreAssessment', published);
    return assesses(telling, {
      kind: 'coreAssessment',
      startsOn: from,
      givenOn,
      takes: coreTakes,
      outcome: 'childInNeedServices',
      need,
    });
  };
  if (early !== undefined) {
    const on = latest(early.discussionOn, workingDaysAfter(signedOn, 1));
    return afterDiscussion(telling, {
      road,
      protection: { ...early, discussionOn: on },
      asked: true,
      toldTo,
      assess: assessAgain,
    });
  }
  const inNeedFrom = core ? assessAgain(signedOn, signedOn) : signedOn;
  planUntilProtected(telling, { road, inNeedFrom, toldTo, assess: assessAgain });
}

function inNeed2013(telling: Telling, { road, published, decidedOn, need, toldTo }: Episode): void {
  const { chance } = telling;
  const { protection, referralOn: startsOn } = road;
  const kind = 'singleAssessment';
  const takes = waitFor(chance, kind, published);
  const one = { kind, startsOn, givenOn: decidedOn, outcome: 'childInNeedServices', need } as const;
  if (protection === undefined || protection.discussionOn >= daysAfter(startsOn, 25)) {
    return planUntilProtected(telling, { road, inNeedFrom: assesses(telling, { ...one, takes }), toldTo });
  }
  const on = latest(protection.discussionOn, workingDaysAfter(decidedOn, 2));
  const assess = (_: IsoDate, earliestOn: IsoDate): IsoDate => {
    const signedOn = latest(workingDaysAfter(startsOn, takes), workingDaysAfter(earliestOn, 1));
    return assesses(telling, { ...one, takes: workingDaysFrom(startsOn, signedOn) });
  };
  afterDiscussion(telling, { road, protection: { ...protection, discussionOn: on }, asked: false, toldTo, assess });
}

function workingDaysFrom(from: IsoDate, to: IsoDate): number {
  let n = 0;
  while (workingDaysAfter(from, n) < to) n += 1;
  return n;
}

interface Told {
  road: Road;
  toldTo: IsoDate;
  /** The assessment that goes with an enquiry: from when it counts, and the day before which it does not end. */
  assess?: (from: IsoDate, notBefore: IsoDate) => IsoDate;
}

/** In need, with a plan; some come into an enquiry later. */
function planUntilProtected(telling: Telling, told: Told & { inNeedFrom: IsoDate }): void {
  const { road, inNeedFrom, toldTo, assess } = told;
  const { closesOn, planAgreed: agreed, toldFrom } = road;
  const protection = road.protection && {
    ...road.protection,
    discussionOn: latest(road.protection.discussionOn, workingDaysAfter(inNeedFrom, 3)),
  };
  const planned = protection?.conference?.plan;
  const conferenceOn =
    protection && workingDaysAfter(protection.discussionOn, protection.conference?.afterWorkingDays ?? 0);
  const endsOn = planned === undefined ? closing(closesOn, inNeedFrom) : conferenceOn;
  const span = { startsOn: inNeedFrom, agreed, toldFrom, toldTo, superseded: planned !== undefined };
  planForNeed(telling, { ...span, ...(endsOn === undefined ? {} : { endsOn }) });
  if (protection !== undefined) {
    return afterDiscussion(telling, {
      road,
      protection,
      asked: false,
      toldTo,
      hasPlan: true,
      ...(assess === undefined ? {} : { assess }),
    });
  }
  if (endsOn !== undefined) closes(telling, endsOn);
}

function closing(closesOn: IsoDate | undefined, from: IsoDate): IsoDate | undefined {
  return closesOn === undefined ? undefined : latest(closesOn, workingDaysAfter(from, 8));
}

/** From the strategy discussion on: enquiry, conference, plan, and what comes after. */
function afterDiscussion(
  telling: Telling,
  told: Told & { protection: Protection; asked: boolean; hasPlan?: boolean },
): void {
  const { road, protection, asked, toldTo, assess, hasPlan } = told;
  const { discussionOn, conference } = protection;
  const concludedOn = enquires(telling, protection, { asked });
  const conferredOn = conference === undefined ? concludedOn : confers(telling, concludedOn, discussionOn, conference);
  const assessedOn = assess === undefined ? conferredOn : assess(discussionOn, conferredOn);
  const { planAgreed: agreed, toldFrom } = road;
  const plan = conference?.plan;
  if (plan !== undefined) {
    const protectedTo = protects(telling, { startsOn: conferredOn, span: plan, toldFrom, toldTo });
    if (protectedTo === undefined) return;
    const from = latest(protectedTo, assessedOn);
    if (plan.outcome === 'childInNeedPlan')
      return needed(telling, { startsOn: from, agreed, toldFrom, toldTo }, road.closesOn);
    return closes(telling, workedFrom(daysAfter(from, 5)));
  }
  if (hasPlan === true) return;
  const startsOn = conference?.outcome === 'childInNeedPlan' ? conferredOn : assessedOn;
  needed(telling, { startsOn, agreed, toldFrom, toldTo }, road.closesOn);
}

function needed(
  telling: Telling,
  plan: { startsOn: IsoDate; agreed: boolean; toldFrom: IsoDate; toldTo: IsoDate },
  closesOn?: IsoDate,
): void {
  const endsOn = closing(closesOn, plan.startsOn);
  planForNeed(telling, { ...plan, ...(endsOn === undefined ? {} : { endsOn }) });
  if (endsOn !== undefined) closes(telling, endsOn);
}
