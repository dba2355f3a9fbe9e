import { plansBefore } from '../work-of';
import { type Found, type FoundEpisode, type LeftOut, type Refused } from '../found.types';
import { type AnnexFact } from './annex-facts';
import { episodeFrom, type Header, startsEpisode, type Part } from './episode-from';

/** The facts of one child, put together to journeys. A child of whom one row cannot be read waits until all can: half a case is none. */
export function annexEpisodes(facts: readonly AnnexFact[], now: string): Found {
  const refused: Refused[] = [];
  const headers = facts.filter(startsEpisode);
  const own = headers.filter((header) => header.list === 6 || !headers.some((one) => isSame(one, header)));
  refused.push(...twice(facts));
  const parts = facts.filter(
    (fact): fact is Part => [3, 4, 5, 7].includes(fact.list) && !own.some((one) => one === fact),
  );
  const homeless = parts.filter((part) => homeOf(own, part) === undefined);
  refused.push(
    ...homeless.map((part) => because(part, 'no episode in list 6 or list 3 runs on the day on which this began')),
  );
  const leftOut = facts.flatMap((fact) => whyLeftOut(fact));
  if (refused.length > 0) return { episodes: [], leftOut, refused: [...refused, ...waiting(facts, refused, leftOut)] };
  const before = plansBefore(facts.flatMap((fact) => (fact.list === 7 ? fact : [])));
  const episodes = own.map((header) => {
    const mine = parts.filter((part) => homeOf(own, part) === header);
    return episodeFrom(header, mine, { now, plansBefore: before });
  });
  return { episodes: [...episodes, ...facts.flatMap((fact) => earlyHelp(fact))], leftOut, refused };
}

function isSame(one: Header, other: Header): boolean {
  return one.list === 6 && other.list === 3 && one.startedOn === other.startedOn;
}

/** The newest episode that had begun and was not closed on that day. */
function homeOf(headers: readonly Header[], part: Part): Header | undefined {
  return headers
    .filter((one) => one.startedOn <= part.startedOn && (closedOn(one) ?? part.startedOn) >= part.startedOn)
    .sort((a, b) => a.startedOn.localeCompare(b.startedOn))
    .at(-1);
}

function closedOn(header: Header): string | undefined {
  if (header.list === 3) return header.noFurtherAction ? header.startedOn : undefined;
  return header.closed?.on;
}

/** A row that says again what another one of the list says of the same day. */
function twice(facts: readonly AnnexFact[]): Refused[] {
  return facts.flatMap((fact, at) => {
    if (fact.list === 1 || fact.list === 2) return [];
    const again = facts.find((one, other) => {
      return other !== at && one.list === fact.list && 'startedOn' in one && one.startedOn === fact.startedOn;
    });
    return again === undefined
      ? []
      : [because(fact, `the child stands twice in list ${fact.list} with the same day: see ${again.row}`)];
  });
}

/** The child's other rows are refused with it. */
function waiting(facts: readonly AnnexFact[], refused: readonly Refused[], leftOut: readonly LeftOut[]): Refused[] {
  const [first] = refused;
  const said = new Set([...refused, ...leftOut].map(({ row }) => row));
  return facts
    .filter(({ row }) => !said.has(row))
    .map((fact) => because(fact, `another row of this child is refused: ${first?.row ?? ''}`));
}

function because({ row, file, child }: AnnexFact, reason: string): Refused {
  return { row, file, child: child.key, reason };
}

const helpOver =
  'the assessment is complete, and the list does not say whether help goes on: ask the family, and open early help here';

function whyLeftOut(fact: AnnexFact): LeftOut[] {
  const { row, file, child } = fact;
  if (fact.list === 1)
    return [{ row, file, child: child.key, reason: 'contacts stay in the system that answered them' }];
  if (fact.list === 2 && fact.completedOn !== undefined) return [{ row, file, child: child.key, reason: helpOver }];
  return [];
}

function earlyHelp(fact: AnnexFact): FoundEpisode[] {
  if (fact.list !== 2 || fact.completedOn !== undefined) return [];
  const { row, file, child, startedOn, teamName, workerName } = fact;
  const whose = { ...(teamName && { teamName }), ...(workerName && { workerName }) };
  return [
    episodeFrom({ list: 2, row, file, child, startedOn, ...whose }, [], {
      now: '',
      plansBefore: 0,
    }),
  ];
}
