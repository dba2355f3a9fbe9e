import { type Tx } from '../../client';

/** What a referrer told about a child. Dates are `YYYY-MM-DD`. */
export interface ChildDetails {
  givenName?: string;
  familyName?: string;
  dateOfBirth?: string;
  expectedDateOfBirth?: string;
  /** Of the enquiry, to recognise who lives there. */
  householdKey?: string;
}

/** A known person who may be the child, with what speaks for it. The core judges the features; a person decides. */
export interface PossibleMatch {
  personId: string;
  givenName: string;
  familyName: string;
  dateOfBirth: string | null;
  expectedDateOfBirth: string | null;
  sex: string;
  /** Likeness of the full names by trigrams, 0 to 1. */
  nameSimilarity: number;
  /** Given name and family name both. */
  soundsAlike: boolean;
  /** The same date of birth, or an expected one within 28 days. */
  sameBirth: boolean;
  /** An earlier enquiry about the person named the same household. */
  sameHousehold: boolean;
  openJourneyId: string | null;
}

/**
 * People worth judging, the likeliest first by a rough measure. A child who is born is also looked for among those who were expected.
 * Nobody but the scopes `hub` and `all` gets an answer.
 */
export async function possibleMatches(tx: Tx, details: ChildDetails, most = 50): Promise<PossibleMatch[]> {
  const { givenName = '', familyName = '', dateOfBirth = null, householdKey = null } = details;
  const expected = details.expectedDateOfBirth ?? dateOfBirth;
  return tx.$queryRaw<PossibleMatch[]>`
    SELECT p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName", p.date_of_birth::text AS "dateOfBirth",
           p.expected_date_of_birth::text AS "expectedDateOfBirth", p.sex, m.name_similarity AS "nameSimilarity",
           m.sounds_alike AS "soundsAlike", m.same_birth AS "sameBirth", j.id AS "openJourneyId",
           EXISTS (SELECT 1 FROM contact c JOIN enquiry e ON e.id = c.enquiry_id
                   WHERE c.person_id = p.id AND e.household_key = ${householdKey}::text) AS "sameHousehold"
    FROM possible_matches(${givenName}, ${familyName}, ${dateOfBirth}::date, ${expected}::date, ${most}::int) m
    JOIN person p ON p.id = m.person_id
    LEFT JOIN journey j ON j.person_id = p.id AND j.status = 'open' AND j.kind = 'episodeOfNeed'
    ORDER BY m.score DESC, p.id`;
}
