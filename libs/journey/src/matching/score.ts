import { codeSet } from '../codes/code-set';
import { type DateMatch } from './dates-of-birth';

/** What is known about a child on a form and a person on record, compared. */
export interface MatchFeatures {
  /** Likeness of the full names, 0 to 1 (trigrams). */
  nameSimilarity: number;
  /** Given name and family name both sound alike, however they are written: twins do not. */
  soundsAlike: boolean;
  dateOfBirth: DateMatch;
  sameHousehold: boolean;
}

/** Why a person is proposed, in words. */
export const matchReasons = codeSet('Why this person is proposed', [
  ['sameId', 'the id that was asked for'],
  ['sameName', 'the same name'],
  ['similarName', 'a similar name'],
  ['soundsAlike', 'a name that sounds alike'],
  ['sameDateOfBirth', 'the same date of birth'],
  ['dayMonthSwapped', 'day and month of birth exchanged'],
  ['oneDigitOff', 'one digit of the date of birth differs'],
  ['otherDateOfBirth', 'another date of birth'],
  ['sameHousehold', 'the same household'],
]);

export type MatchReason = (typeof matchReasons.codes)[number];

/** From `likely` it is shown first, from `possible` it is shown at all. A person decides, never the score. */
export const matchThresholds = { likely: 0.75, possible: 0.4 } as const;

const forName = 0.45;
const forSound = 0.1;
const forHousehold = 0.15;

const forDate: Record<DateMatch, { points: number; reason?: MatchReason }> = {
  equal: { points: 0.4, reason: 'sameDateOfBirth' },
  dayMonthSwapped: { points: 0.3, reason: 'dayMonthSwapped' },
  oneDigitOff: { points: 0.25, reason: 'oneDigitOff' },
  different: { points: -0.2, reason: 'otherDateOfBirth' },
  unknown: { points: 0 },
};

/** Twins share all but the given name: names this unlike are never `likely`. */
const nameOfATwin = 0.7;

/** How well a person matches, 0 to 1, and why. Pure arithmetic; the features come from the database. */
export function scoreMatch(features: MatchFeatures): { score: number; reasons: MatchReason[] } {
  const { nameSimilarity, soundsAlike, sameHousehold } = features;
  const date = forDate[features.dateOfBirth];
  const points =
    forName * nameSimilarity + (soundsAlike ? forSound : 0) + date.points + (sameHousehold ? forHousehold : 0);
  const ceiling = nameSimilarity < nameOfATwin && !soundsAlike ? matchThresholds.likely - 0.01 : 1;
  return {
    score: Math.round(Math.min(ceiling, Math.max(0, points)) * 100) / 100,
    reasons: [
      ...reasonOfName(nameSimilarity, soundsAlike),
      ...(date.reason === undefined ? [] : [date.reason]),
      ...(sameHousehold ? (['sameHousehold'] as const) : []),
    ],
  };
}

/** Where a score stands; below `possible` nobody is shown. */
export function bandOf(score: number): 'likely' | 'possible' | 'unlikely' {
  if (score >= matchThresholds.likely) return 'likely';
  return score >= matchThresholds.possible ? 'possible' : 'unlikely';
}

function reasonOfName(similarity: number, soundsAlike: boolean): MatchReason[] {
  if (similarity >= 0.99) return ['sameName'];
  if (similarity >= 0.5) return ['similarName'];
  return soundsAlike ? ['soundsAlike'] : [];
}
