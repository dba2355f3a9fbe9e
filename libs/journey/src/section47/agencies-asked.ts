import { type Agency, healthAgencies } from '../codes/agencies';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type AgencyEntry, type Section47File } from './section47.state';
import { type AgenciesNamed, type AgencyAnswered, type NameAgencies, type RecordAnswer } from './section47.types';

/** Those that are asked in every enquiry, or said not to be involved: the police, somebody of health, somebody of education. */
const always: readonly (readonly [name: string, anyOf: readonly Agency[]])[] = [
  ['police', ['police']],
  ['health', healthAgencies],
  ['education', ['school', 'earlyYears', 'education']],
];

/** Agencies that are on the list already are no news. */
export function agenciesNamed(state: Section47File, { by, at, agencies }: NameAgencies): AgenciesNamed {
  const fresh = [...new Set(agencies)].filter((agency) => entryOf(state, agency) === undefined);
  if (fresh.length === 0) throw new RuleBroken('S47.AGENCIES_NAMED_ALREADY', 'These agencies are on the list already');
  return { type: 'agenciesNamed', by, at, agencies: fresh };
}

/** An answer does not come before the question. */
export function agencyAnswered(state: Section47File, { type: _, ...answer }: RecordAnswer): AgencyAnswered {
  const asked = entryOf(state, answer.agency)?.contactedAt;
  if (asked !== undefined) notBefore(answer.at, asked);
  return { type: 'agencyAnswered', ...answer };
}

/** Agencies of the list without an answer and without a reason. */
export function unanswered(state: Section47File): Agency[] {
  return state.agencies
    .filter(({ answeredAt, noAnswerReason }) => answeredAt === undefined && noAnswerReason === undefined)
    .map(({ agency }) => agency);
}

/**
 * The gate before a conclusion: every relevant agency was asked and has answered, or it is said why not.
 * Source: inspection report, paragraph 45. Codes: S47.AGENCY_NOT_CONSIDERED, S47.AGENCY_UNANSWERED.
 */
export function needsAgencies(state: Section47File): void {
  const listed = state.agencies.map(({ agency }) => agency);
  const missing = always.filter(([, anyOf]) => !anyOf.some((one) => listed.includes(one))).map(([name]) => name);
  if (missing.length > 0) {
    throw new RuleBroken('S47.AGENCY_NOT_CONSIDERED', 'Ask them, or say why not', { missing });
  }
  const agencies = unanswered(state);
  if (agencies.length > 0) {
    throw new RuleBroken('S47.AGENCY_UNANSWERED', 'Wait for these agencies, or say why there is no answer', {
      agencies,
    });
  }
}

/** The list with one entry changed; an agency that was not on it is added. */
export function withAgency(all: readonly AgencyEntry[], entry: AgencyEntry): AgencyEntry[] {
  const before = all.find(({ agency }) => agency === entry.agency);
  if (before === undefined) return [...all, entry];
  return all.map((one) => (one === before ? { ...one, ...entry } : one));
}

export function entryOf({ agencies }: Section47File, agency: Agency): AgencyEntry | undefined {
  return agencies.find((one) => one.agency === agency);
}
