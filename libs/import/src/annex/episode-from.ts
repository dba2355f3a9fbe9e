import { startOfLondonDay } from '#libs/timescales';
import { type FoundEpisode } from '../found.types';
import { earlierWork, openWork, type ToldWork } from '../work-of';
import { type AnnexFact } from './annex-facts';

type Of<L extends AnnexFact['list']> = Extract<AnnexFact, { list: L }>;

/** A row that begins an episode: in list 6, or a referral that nothing followed. */
export type Header = Of<6> | Of<3>;

/** A row that belongs to one. */
export type Part = Of<3> | Of<4> | Of<5> | Of<7>;

export function startsEpisode(fact: AnnexFact): fact is Header {
  return fact.list === 6 || fact.list === 3;
}

const unknownSource = '10';

/** No census reason: nobody has assessed anything. */
const noFurtherAction = 'noFurtherAction';

/** One journey. Early help stands alone; an episode of need has its assessments, enquiries and plans from the other lists. */
export function episodeFrom(
  header: Header | Omit<Of<2>, 'completedOn'>,
  parts: readonly Part[],
  { now, plansBefore }: { now: string; plansBefore: number },
): FoundEpisode {
  const { row, file, child, startedOn, teamName, workerName } = header;
  const told = toldBy(header, parts);
  const work = header.list === 2 ? [helpFrom(startedOn)] : openWork(told, now);
  const referral = [header, ...parts].find((fact): fact is Of<3> => fact.list === 3 && fact.startedOn === startedOn);
  const team = teamName ?? parts.find((part) => part.teamName !== undefined)?.teamName;
  const worker = workerName ?? parts.find((part) => part.workerName !== undefined)?.workerName;
  return {
    ...{ row, file, child, startedOn, parts: parts.map((part) => ({ row: part.row, file: part.file })) },
    kind: header.list === 2 ? 'earlyHelp' : 'episodeOfNeed',
    sourceCode: referral?.sourceCode ?? unknownSource,
    ...(header.list === 6 ? { primaryNeed: header.primaryNeed } : {}),
    ...closing(header),
    work,
    earlier: { ...earlierWork(told), plansBefore },
    ...(team === undefined ? {} : { teamName: team }),
    ...(worker === undefined ? {} : { workerName: worker }),
  };
}

function helpFrom(startedOn: string) {
  return { kind: 'commonAssessment' as const, startsAt: startOfLondonDay(startedOn) };
}

/** List 3 dates no closure: a referral without further action is over on its own day. */
function closing(header: { list: 2 } | Header): Pick<FoundEpisode, 'closed'> {
  if (header.list === 6) return header.closed === undefined ? {} : { closed: header.closed };
  if (header.list === 3 && header.noFurtherAction) return { closed: { on: header.startedOn, reason: noFurtherAction } };
  return {};
}

function toldBy(header: { list: 2; startedOn: string } | Header, parts: readonly Part[]): ToldWork {
  const assessments = parts.flatMap((part) => (part.list === 4 ? { ...part, factors: [] } : []));
  const isNew = header.list === 3 && !header.noFurtherAction && parts.every(({ list }) => list === 3);
  return {
    assessments: isNew
      ? [{ startedOn: header.startedOn, factors: [] }]
      : assessments.map(pick('startedOn', 'authorisedOn', 'factors')),
    enquiries: parts.flatMap((part) =>
      part.list === 5 ? pick('startedOn', 'conferenceOn', 'conferenceNotRequired')(part) : [],
    ),
    needPlans: header.list === 6 && header.status === 'inNeed' ? [needPlan(header)] : [],
    protectionPlans: parts.flatMap((part) => {
      if (part.list !== 7) return [];
      const {
        list: _list,
        child: _child,
        row: _row,
        file: _file,
        teamName: _team,
        workerName: _worker,
        ...plan
      } = part;
      return [plan];
    }),
    noFurtherAction: header.list === 3 && header.noFurtherAction,
  };
}

function needPlan({ seenOn }: Of<6>) {
  return seenOn === undefined ? {} : { seenOn };
}

function pick<K extends string>(...names: readonly K[]) {
  return <T extends Partial<Record<K, unknown>>>(from: T): Pick<T, K & keyof T> =>
    Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))) as Pick<
      T,
      K & keyof T
    >;
}
