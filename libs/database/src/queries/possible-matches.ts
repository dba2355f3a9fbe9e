import { type Tx } from '../client';

/** What a referrer told about a child. Dates are `YYYY-MM-DD`. */
export interface ChildDetails {
  givenName?: string;
  familyName?: string;
  dateOfBirth?: string;
  expectedDateOfBirth?: string;
}

/** A known person who may be the child; a person decides whether it is. */
export interface PossibleMatch {
  personId: string;
  givenName: string;
  familyName: string;
  dateOfBirth: string | null;
  expectedDateOfBirth: string | null;
  sex: string;
  /** 0 to 1: half the likeness of the names by trigrams, 0.15 for the same sound, 0.35 for the same birth (an expected one within 28 days). */
  score: number;
  nameSimilarity: number;
  soundsAlike: boolean;
  sameBirth: boolean;
  openJourneyId: string | null;
}

/** Best first. Nobody but the scopes `hub` and `all` gets an answer. */
export async function possibleMatches(tx: Tx, details: ChildDetails, most = 10): Promise<PossibleMatch[]> {
  const { givenName = '', familyName = '', dateOfBirth = null, expectedDateOfBirth = null } = details;
  return tx.$queryRaw<PossibleMatch[]>`
    SELECT p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName", p.date_of_birth::text AS "dateOfBirth",
           p.expected_date_of_birth::text AS "expectedDateOfBirth", p.sex, greatest(m.score, 0) AS score, m.name_similarity AS "nameSimilarity",
           m.sounds_alike AS "soundsAlike", m.same_birth AS "sameBirth", j.id AS "openJourneyId"
    FROM possible_matches(${givenName}, ${familyName}, ${dateOfBirth}::date, ${expectedDateOfBirth}::date, ${most}::int) m
    JOIN person p ON p.id = m.person_id
    LEFT JOIN journey j ON j.person_id = p.id AND j.status = 'open'
    ORDER BY m.score DESC, p.id`;
}
