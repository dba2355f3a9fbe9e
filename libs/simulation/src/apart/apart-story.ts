import { Chance } from '../chance/chance';
import { laneCount, type Staff } from '../council/staff';
import { type IsoDate } from '#libs/timescales';
import { madeUpChild } from '../people/child';
import { madeUpFamilyName } from '../people/names';
import { type CouncilYear } from '../road/council-year';
import { castFor } from '../script/cast';
import { decisionDay, enquiry, hubWork } from '../script/contact.script';
import { helpsEarly } from '../script/early-help.script';
import { fosters } from '../script/fostering.script';
import { goesMissing } from '../script/missing.script';
import { type Codes } from '../script/moment.types';
import { Telling } from '../script/telling';
import { type FamilyStory, inOrder } from '../story/in-order';
import { type ApartKind, type ApartPlan } from './apart-plans';

interface Way {
  sources?: string;
  /** Years of age. */
  ages?: readonly [number, number];
  decision: Codes;
  /** What follows the hub's decision. */
  tells?: (telling: Telling, decidedOn: IsoDate, heardOn: IsoDate) => void;
}

const ways: Readonly<Record<ApartKind, Way>> = {
  noFurtherAction: { decision: { outcome: 'noFurtherAction', levelOfNeed: 1 } },
  informationAndAdvice: { decision: { outcome: 'informationAndAdvice', levelOfNeed: 1 } },
  earlyHelp: { decision: { outcome: 'earlyHelp', levelOfNeed: 2 }, tells: helpsEarly },
  missing: {
    ...{ sources: '6', ages: [11, 16], decision: { outcome: 'missingNotice', levelOfNeed: 3 } },
    tells: goesMissing,
  },
  privateFostering: {
    ...{ ages: [8, 13], decision: { outcome: 'privateFosteringNotice', levelOfNeed: 2, teamId: 'assessment-north' } },
    tells: fosters,
  },
};

/** The whole script of a contact that brings no social worker: from the enquiry to what follows. */
export function apartStory(
  year: CouncilYear,
  staff: Staff,
  { key, kind, on, again }: ApartPlan,
  n: number,
): FamilyStory {
  const { sources, ages, decision, tells } = ways[kind];
  const chance = new Chance(year.seed, key);
  const cast = castFor(chance, staff, { disabled: false, lane: n % laneCount });
  const familyName = madeUpFamilyName(chance);
  const born = { key: `${key}/1`, familyName, on, disabled: false, ...(ages && { ages }) };
  const child = madeUpChild(chance, born);
  const told = [on, ...again].flatMap((day, at) => {
    const sourceCode = sources ?? chance.from(year.published.sources);
    const domesticAbuse = tells === undefined && sourceCode === '6' && chance.happens(0.4);
    const enquiryKey = `${key}/e${at + 1}`;
    const arrival = { key: enquiryKey, on: day, sourceCode, domesticAbuse, household: key, children: [child] };
    const contact = `${enquiryKey}/1`;
    const decidedOn = kind === 'missing' ? day : decisionDay(chance, day);
    const team = kind === 'missing' ? { teamId: cast.team } : {};
    const history = at === 0 ? 'nothing' : 'closedCase';
    const work = { contact, child, known: tells !== undefined, on: decidedOn, history };
    const hub = hubWork(cast, chance, { ...work, decision: { ...decision, ...team } });
    const telling = new Telling(chance, cast, child, { contact, journey: contact });
    tells?.(telling, decidedOn, day);
    return [enquiry(cast, chance, arrival), ...hub, ...telling.moments];
  });
  return inOrder(key, told);
}
