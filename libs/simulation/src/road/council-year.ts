import { daysBetween } from '../days';
import { type IsoDate } from '#libs/timescales';
import { type PublishedYear } from '../council/figures';

/** What is simulated: which days, how big, held against which published year. */
export interface CouncilYear {
  seed: string;
  from: IsoDate;
  to: IsoDate;
  scale: number;
  published: PublishedYear;
}

/** Children to be made, for these days and this size. */
export interface Quotas {
  referrals: number;
  noFurtherAction: number;
  notInNeed: number;
  inNeed: number;
  reReferrals: number;
  /** Episodes of need that begin and end in the time. */
  shortEpisodes: number;
  enquiries: number;
  conferences: number;
  plans: number;
  /** Of the plans begun in the time: the child had one before. */
  secondPlans: number;
  underway: Underway;
}

/** Children whose case is open on the first day. */
export interface Underway {
  /** Open at the end too: begun more than a year before the first day, and later. */
  old: number;
  recent: number;
  /** Ends in the time. */
  ending: number;
  plansEnding: number;
  plansOpen: number;
  plansOverTwoYears: number;
  enquiries: number;
  conferences: number;
  plans: number;
}

/** Of the children in an enquiry, a conference or a new plan: how many were referred in the year. */
const referredInYear = 0.75;
/** Of the episodes that began in the year: how many end in it (DfE, lengths of ended and open episodes). */
const endInYear = 0.44;
const overAYear = 0.554;
/** Of the plans that begin in the year, how many end in it, by their lengths. */
const plansEndInYear = 0.265;

export function quotasOf({ from, to, scale, published: p }: CouncilYear): Quotas {
  const years = (daysBetween(from, to) + 1) / 365;
  const of = (count: number): number => Math.round(count * years * scale);
  const standing = (count: number): number => Math.round(count * scale);
  const shortEpisodes = of(p.episodesStarted * endInYear);
  const openOld = Math.max(0, standing(p.openAtEnd) - (of(p.episodesStarted) - shortEpisodes));
  const old = Math.round(openOld * overAYear * (p.openAtEnd > 0 ? 1.26 : 1));
  const ending = Math.max(0, of(p.episodesStarted * 0.42));
  const plansOpenAtStart = Math.max(0, standing(p.plansAtEnd) + of(p.plansEnded) - of(p.plansStarted));
  const plansEnding = Math.min(plansOpenAtStart, Math.max(0, of(p.plansEnded) - of(p.plansStarted * plansEndInYear)));
  const over = standing(p.plansAtEnd * p.openTwoYears);
  return {
    referrals: of(p.referrals),
    noFurtherAction: of(p.referrals * p.noFurtherAction),
    notInNeed: of(p.referrals * p.notInNeed),
    inNeed: of(p.episodesStarted),
    reReferrals: of(p.referrals * (1 - p.noFurtherAction) * p.reReferrals),
    shortEpisodes,
    enquiries: of(p.enquiries * referredInYear),
    conferences: of(p.conferences * referredInYear),
    plans: of(p.plansStarted * referredInYear),
    secondPlans: of(p.plansStarted * p.secondPlans),
    underway: {
      old: Math.min(openOld, old),
      recent: Math.max(0, openOld - old),
      ending,
      plansEnding,
      plansOpen: Math.max(0, plansOpenAtStart - plansEnding - over),
      plansOverTwoYears: over,
      enquiries: of(p.enquiries * (1 - referredInYear)),
      conferences: of(p.conferences * (1 - referredInYear)),
      plans: of(p.plansStarted * (1 - referredInYear)),
    },
  };
}
