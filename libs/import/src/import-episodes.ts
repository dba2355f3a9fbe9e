import { type Database } from '#libs/database';
import { type Actor, isRuleBroken } from '#libs/journey';
import { type KnownBy, takeOverEpisode } from '#libs/record';
import { type Found, type FoundEpisode } from './found.types';
import { ourNumbers } from './our-numbers';
import { type ReportLine } from './report.types';

export interface ImportOptions {
  /** Who runs it. */
  by: Actor;
  /** ISO instant. */
  now: string;
  /** The council's word for the other system. */
  system: string;
  /** Who receives work whose team this council does not have. */
  teamId: string;
  /** Names of children by the other system's identifier, where the council gives them. */
  names?: ReadonlyMap<string, { givenName: string; familyName: string }>;
  /** Staff ids by what the other system calls whoever holds a case. */
  workers?: ReadonlyMap<string, string>;
  progress?: (done: number, of: number) => void;
}

/** Takes over what was found, journey by journey, each whole or not at all; says of every row what became of it. */
export async function importEpisodes(db: Database, found: Found, options: ImportOptions): Promise<ReportLine[]> {
  const lines: ReportLine[] = [
    ...found.refused.map((one): ReportLine => ({ ...one, became: 'refused' })),
    ...found.leftOut.map((one): ReportLine => ({ ...one, became: 'leftOut' })),
  ];
  const teams = await teamsByName(db);
  const ours = await ourNumbers(db);
  for (const [index, episode] of found.episodes.entries()) {
    const teamId = teams.get(episode.teamName ?? '') ?? options.teamId;
    const personId = ours.get(episode.child.key);
    const child = { ...episode.child, ...(personId && { personId }) };
    lines.push(...(await taken(db, { ...episode, child }, options, teamId)));
    options.progress?.(index + 1, found.episodes.length);
  }
  return lines.sort((a, b) => inOrder.compare(a.row, b.row));
}

const inOrder = new Intl.Collator('en', { numeric: true });

async function taken(
  db: Database,
  found: FoundEpisode,
  { by, now: at, system, names, workers }: ImportOptions,
  teamId: string,
): Promise<ReportLine[]> {
  const { parts, teamName: _, workerName = '', ...episode } = found;
  const workerId = workers?.get(workerName);
  const child = { ...episode.child, ...names?.get(episode.child.key) };
  const all = (line: Pick<ReportLine, 'became' | 'reason' | 'journeyId'>): ReportLine[] => {
    const whole = { child: child.key, ...line };
    const of = `belongs to ${found.row}`;
    const rest = parts.map((part) => ({
      ...part,
      ...whole,
      reason: line.reason === undefined ? of : `${of}: ${line.reason}`,
    }));
    return [{ row: found.row, file: found.file, ...whole }, ...rest];
  };
  try {
    const whose = { teamId, ...(workerId && { workerId }) };
    const { became, journeyId, knownBy } = await takeOverEpisode(db, { ...episode, ...whose, child, by, at, system });
    if (became === 'opened') {
      const reason = knownBy && `the child was here already, known by ${numbers[knownBy]}`;
      return all({ became: episode.closed === undefined ? 'opened' : 'keptClosed', journeyId, reason });
    }
    if (became === 'alreadyHere') return all({ became, journeyId });
    return all({
      became,
      journeyId,
      reason: 'the file says something else than when this was taken over: nothing was changed',
    });
  } catch (error) {
    if (!isRuleBroken(error)) throw error;
    return all({ became: 'refused', reason: `${error.message} (${error.code})` });
  }
}

const numbers: Readonly<Record<KnownBy, string>> = {
  ourNumber: 'the number in our own returns',
  pupilNumber: 'its pupil number',
  childNumber: 'its number, date of birth and sex from an earlier import',
};

async function teamsByName(db: Database): Promise<ReadonlyMap<string, string>> {
  const teams = await db.team.findMany({ where: { closedAt: null }, select: { id: true, name: true } });
  return new Map(teams.map(({ id, name }) => [name, id]));
}
