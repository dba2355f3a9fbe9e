import { type IsoDate } from '#libs/timescales';
import { type Mix } from '../chance/chance';

/** What was published of a council's year, from 1 April to 31 March. Counts are children unless said otherwise; shares from 0 to 1. */
export interface PublishedYear {
  name: string;
  referrals: number;
  /** Of the referrals. */
  reReferrals: number;
  noFurtherAction: number;
  notInNeed: number;
  episodesStarted: number;
  openAtEnd: number;
  enquiries: number;
  conferences: number;
  conferencesInTime: number;
  plansStarted: number;
  plansEnded: number;
  plansAtEnd: number;
  /** Of the plans started. */
  secondPlans: number;
  /** Of the plans open at the end. */
  openTwoYears: number;
  /** Of the plans ended. */
  endedTwoYears: number;
  /** Of the plans open at the end that have lasted three months: every review in time. */
  reviewedInTime: number;
  /** Single assessments within 45 working days; initial ones within 10 under the older guidance. */
  assessmentsInTime: number;
  coreInTime: number;
  /** Referrals from April to March. */
  months: readonly number[];
  sources: Mix<string>;
  needs: Mix<string>;
  categories: Mix<string>;
}

const months = [187, 214, 197, 134, 132, 179, 173, 142, 122, 173, 146, 168];

/** Department for Education, Characteristics of children in need: Torbay, 2012-13; sources as first published, for 2013-14. */
const torbay2013: PublishedYear = {
  ...{ name: 'Torbay 2012-13', referrals: 1967, reReferrals: 0.294, noFurtherAction: 0.15, notInNeed: 0.236 },
  ...{ episodesStarted: 1208, openAtEnd: 1513, enquiries: 533, conferences: 257, conferencesInTime: 0.716 },
  ...{ plansStarted: 218, plansEnded: 326, plansAtEnd: 176, secondPlans: 0.083 },
  ...{ openTwoYears: 0.068, endedTwoYears: 0.052, reviewedInTime: 0.968 },
  ...{ assessmentsInTime: 0.755, coreInTime: 0.745, months },
  sources: {
    ...{ '5A': 235, '5B': 235, '2A': 440, '2B': 26, '6': 463, '3A': 80, '3B': 90, '3C': 40, '3D': 47, '3E': 60 },
    ...{ '3F': 40, '8': 317, '1A': 110, '1B': 45, '1C': 16, '1D': 30, '9': 81, '7': 38, '4': 15 },
  },
  needs: { N1: 706, N2: 316, N0: 184, N5: 178, N4: 60, N3: 25, N6: 22, N8: 13, N9: 9 },
  categories: { NEG: 98, EMO: 91, PHY: 24, SAB: 4, MUL: 1 },
};

/** The same for 2024-25, the latest year; counts that are suppressed are those of 2023-24. */
const torbay2025: PublishedYear = {
  ...torbay2013,
  ...{ name: 'Torbay 2024-25', referrals: 1768, reReferrals: 0.243, noFurtherAction: 0.047, notInNeed: 0.191 },
  ...{ episodesStarted: 1347, openAtEnd: 1361, enquiries: 1074, conferences: 220, conferencesInTime: 0.918 },
  ...{ plansStarted: 210, plansEnded: 225, plansAtEnd: 148, secondPlans: 0.333 },
  ...{ openTwoYears: 0.067, endedTwoYears: 0.08, reviewedInTime: 0.99 },
  ...{ assessmentsInTime: 0.844, coreInTime: 0.844 },
  needs: { N1: 760, N2: 250, N5: 180, N4: 110, N3: 25, N6: 22, N8: 13, N9: 1 },
};

/** The published year that a simulation is held against. */
export function publishedFor(from: IsoDate): PublishedYear {
  return from < '2014-04-01' ? torbay2013 : torbay2025;
}
