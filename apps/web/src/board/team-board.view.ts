import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day, moment, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Me } from '../shared/visit/me';
import { maySign } from '../shared/visit/navigation';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type ActionRow } from '../quality/actions/action-row';
import { type ComplaintRow } from '../quality/complaints/complaint-row';
import { type WaitingRow, waitingRow } from '../sign-off/waiting-row';
import { placeOf, type StageRow, stageRow } from '../work/stage-row';
import { type CaseloadRow, caseloadRows } from './caseload-rows';
import { type Figure, figures } from './figures';
import { standingInFor } from './standing-in';
import { type TimedRow, timedRow } from '../work/timed-row';

export interface UnallocatedRow extends StageRow {
  /** Where the work is given to somebody. */
  allocate?: string;
}

export interface DriftingRow extends StageRow {
  since: string;
  /** The clocks that have rung, in words. */
  rang: readonly string[];
}

/** The first rows of a section, and where the others are. */
export interface Section<Row> {
  rows: readonly Row[];
  more?: string;
}

export interface TeamBoardView extends PageModel {
  teamId: string;
  asAt: string;
  standingInFor?: string;
  calendar: string;
  forecast: string;
  /** Only for whoever lends authority or holds a lent one. */
  cover?: string;
  figures: readonly Figure[];
  late: Section<TimedRow>;
  dueSoon: Section<TimedRow>;
  unallocated: Section<UnallocatedRow>;
  drifting: Section<DriftingRow>;
  signOffs: Section<WaitingRow>;
  /** What audits asked for in this team, and is late. */
  overdue?: readonly ActionRow[];
  /** Complaints about this team's cases that are late. */
  complaints?: readonly ComplaintRow[];
  caseloads: readonly CaseloadRow[];
}

export interface Looking {
  me: Me;
  staff: Staff;
}

export function teamBoardView(board: Schemas['TeamBoard'], { me, staff }: Looking): TeamBoardView {
  const { teamId, name, asAt, rows } = board;
  const section = <Row, Shown>(
    all: readonly Row[],
    count: number,
    more: string | false,
    show: (row: Row) => Shown,
  ) => ({
    rows: all.map(show),
    ...(more && count > all.length ? { more } : {}),
  });
  const [mayAllocate, signs] = [me.may('allocate', 'Stage'), maySign(me)];
  const timed = (row: Schemas['RunningDeadline']) => timedRow(row, { now: asAt, board: teamId, me });
  return {
    title: name,
    where: 'Team board',
    teamId,
    asAt: moment(asAt),
    ...standingInFor(me, teamId, staff),
    calendar: `${paths.calendar}?team=${encodeURIComponent(teamId)}`,
    forecast: `${paths.forecast}?of=${encodeURIComponent(`team:${teamId}`)}`,
    ...(me.may('read', 'Delegation') ? { cover: paths.cover } : {}),
    figures: figures(board),
    late: section(rows.late, board.late, paths.lateAndDueSoon, timed),
    dueSoon: section(rows.dueSoon, board.dueSoon, paths.lateAndDueSoon, timed),
    unallocated: section(rows.unallocated, board.unallocated, mayAllocate && paths.unallocated, (row) =>
      unallocated(row, asAt, mayAllocate),
    ),
    drifting: section(rows.drifting, board.drifting, paths.lateAndDueSoon, (row) => drifting(row, asAt)),
    signOffs: section(rows.signOffs, board.signOffs, signs && paths.signOffs, (row) => ({
      ...waitingRow(row, asAt, staff),
      ...(signs ? {} : { href: placeOf(row) }), // the page of a signature is for those who give one
    })),
    caseloads: caseloadRows(board.caseloads, teamId),
  };
}

function unallocated(item: Schemas['UnallocatedStage'], now: string, mayAllocate: boolean): UnallocatedRow {
  const [journeyId = '', stage] = item.stageId.split('/');
  const allocate = mayAllocate && stage && to('stageAct', { journeyId, stage, act: 'allocation' });
  return { ...stageRow(item, now), ...(allocate ? { allocate } : {}) };
}

function drifting(item: Schemas['DriftingPlan'], now: string): DriftingRow {
  return {
    ...stageRow({ ...item, late: true }, now),
    since: day(item.since),
    rang: item.rules.map((rule) => sentence(words(rule))),
  };
}
