import { Chance } from '../chance/chance';
import { laneCount, type Staff } from '../council/staff';
import { daysAfter, workedFrom } from '../days';
import { madeUpChild } from '../people/child';
import { madeUpFamilyName } from '../people/names';
import { type CouncilYear } from '../road/council-year';
import { type FamilyPlan, type Road } from '../road/road.types';
import { type Cast, castFor } from '../script/cast';
import { decisionDay, enquiry, hubWork } from '../script/contact.script';
import { tellEpisode } from '../script/episode.script';
import { type Moment, type SyntheticChild } from '../script/moment.types';
import { Telling } from '../script/telling';
import { type FamilyStory, inOrder } from './in-order';

/** The whole script of a family: each road from the enquiry on, for each of its children. */
export function familyStory(year: CouncilYear, staff: Staff, plan: FamilyPlan, n: number): FamilyStory {
  const chance = new Chance(year.seed, plan.key);
  const need = chance.from(year.published.needs);
  const cast = castFor(chance, staff, { disabled: need === 'N2', lane: n % laneCount });
  const firstOn = plan.roads[0]?.referralOn ?? year.from;
  const familyName = madeUpFamilyName(chance);
  const children = Array.from({ length: plan.size }, (_, at) =>
    madeUpChild(chance, {
      key: `${plan.key}/${at + 1}`,
      familyName,
      on: firstOn,
      disabled: need === 'N2' && at === 0,
      ...(plan.ages && { ages: plan.ages }),
    }),
  );
  const family = { year, chance, cast, need, children, key: plan.key };
  return inOrder(
    plan.key,
    plan.roads.flatMap((road, index) => roadTold(family, road, index, index < plan.roads.length - 1)),
  );
}

interface Family {
  year: CouncilYear;
  chance: Chance;
  cast: Cast;
  need: string;
  children: readonly SyntheticChild[];
  key: string;
}

function roadTold(family: Family, road: Road, index: number, again: boolean): Moment[] {
  const { year, chance, cast, need, children, key } = family;
  const sourceCode = chance.from(year.published.sources);
  const enquiryKey = `${key}/e${index + 1}`;
  const domesticAbuse = sourceCode === '6' && chance.happens(0.55);
  const arrival = { key: enquiryKey, on: road.referralOn, sourceCode, domesticAbuse, household: key, children };
  const received = enquiry(cast, chance, arrival);
  const decidedOn = decidedDay(chance, road);
  const levelOfNeed = road.protection === undefined ? 3 : 4;
  const history = index === 0 ? 'nothing' : 'closedCase';
  const told = children.map((child, at) => {
    const contact = `${enquiryKey}/${at + 1}`;
    const decision = { outcome: 'referral', levelOfNeed, teamId: cast.team, primaryNeed: need };
    const hub = hubWork(cast, chance, { contact, child, known: true, on: decidedOn, history, decision });
    const telling = new Telling(chance, cast, child, { contact, journey: contact });
    tellEpisode(telling, { road, published: year.published, decidedOn, need, toldTo: year.to, again });
    return [...hub, ...telling.moments];
  });
  return [received, ...told.flat()];
}

/** A child who must be protected is not kept waiting. */
function decidedDay(chance: Chance, { referralOn, protection }: Road): string {
  if (protection !== undefined && protection.discussionOn <= daysAfter(referralOn, 3)) return workedFrom(referralOn);
  return decisionDay(chance, referralOn);
}
