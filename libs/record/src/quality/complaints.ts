import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { begun, type ComplaintState, evolve, type Judging, presentStage, recorded } from '#libs/quality';
import { decide } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dateOf } from '../days';
import { calendarOf } from '../deadlines/terms';
import { toJson } from '../json';
import { readPolicy } from '../policies/read-policy';
import { type ActionToRaise, raiseAction } from './actions';
import { actWithWords, type ComplaintToAct } from './complaint-words';
import { others, type QualityCommand, recordQuality } from './record-quality';

export interface ComplaintToRecord extends QualityCommand {
  complainant: ComplaintState['complainant'];
  /** London date. */
  madeOn: string;
  officerId: string;
  /** The case that it is about. */
  about?: { journeyId: string; teamId?: string };
  /** Words: who complained and how, and each thing that is complained of. */
  text: { summary: string; elements: readonly string[] };
}

/** A complaint is taken. Codes: COMPLAINT.OFFICER_UNKNOWN, and those of `recorded`. */
export async function recordComplaint(tx: Tx, command: ComplaintToRecord): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    const { complainant, madeOn, officerId, about, text, commandId, by, at } = command;
    const id = v5('complaint', commandId);
    await mustAnswerComplaints(tx, officerId);
    const textHash = await write.words(id, 'complaint', text);
    const made = { complainant, madeOn, officerId, elements: text.elements.length, textHash };
    const { type, ...payload } = recorded(made, await judging(tx, at));
    const state = begun({ type, ...payload });
    const row = { id, complainant, ...about, madeOn: dateOf(madeOn), recordedBy: by.id, recordedAt: new Date(at) };
    await tx.complaint.createMany({ data: [{ ...row, ...columns(state) }] });
    await write.fact(id, `complaint.${type}`, { complaintId: id, ...payload }, others(by, officerId));
    return { id };
  });
}

/**
 * Somebody does something about a complaint; an answer may ask people to do something. Codes: COMPLAINT.UNKNOWN,
 * COMPLAINT.OFFICER_UNKNOWN, those of `decide` and of `raiseAction`.
 */
export async function actOnComplaint(
  tx: Tx,
  command: QualityCommand,
  id: string,
  act: ComplaintToAct,
  actions: readonly ActionToRaise[] = [],
): Promise<{ id: string; replayed: boolean }> {
  return recordQuality(tx, command, async (write) => {
    await tx.$executeRaw`SELECT FROM complaint WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.complaint.findUnique({ where: { id } });
    if (!row) throw new RuleBroken('COMPLAINT.UNKNOWN', 'There is no such complaint');
    if (act.act === 'give') await mustAnswerComplaints(tx, act.officerId);
    const before = stateOfComplaint(row);
    const event = decide(before, await actWithWords(write, id, act), await judging(tx, command.at));
    await tx.complaint.updateMany({ where: { id }, data: columns(evolve(before, event)) });
    const { type, ...payload } = event;
    const { stage } = presentStage(before);
    const tell = event.type === 'given' ? others(command.by, event.officerId) : [];
    await write.fact(id, `complaint.${type}`, { complaintId: id, stage, ...payload }, tell);
    const { journeyId, teamId } = row;
    const source = {
      ...({ sourceKind: 'complaint', sourceId: id } as const),
      ...{ journeyId: journeyId ?? undefined, teamId: teamId ?? undefined },
    };
    for (const [n, action] of actions.entries()) await raiseAction(tx, write, command, source, { ...action, n });
    return { id };
  });
}

export function stateOfComplaint({ state }: Pick<Prisma.ComplaintModel, 'state'>): ComplaintState {
  return state as unknown as ComplaintState;
}

function columns(state: ComplaintState) {
  const { status, officerId } = state;
  const { stage, answer } = presentStage(state);
  const ended = {
    open: undefined,
    answered: answer?.on,
    withdrawn: state.status === 'withdrawn' ? state.withdrawnOn : undefined,
  };
  const endedOn = ended[status];
  return { status, stage, officerId, endedOn: endedOn === undefined ? null : dateOf(endedOn), state: toJson(state) };
}

async function judging(tx: Tx, at: string): Promise<Judging> {
  const { value } = await readPolicy(tx, 'quality');
  return { today: londonDate(at), calendar: await calendarOf(tx), terms: value.complaints };
}

async function mustAnswerComplaints(tx: Tx, officerId: string): Promise<void> {
  const able = { id: officerId, active: true, roles: { has: 'COMPLAINTS_OFFICER' } };
  if ((await tx.staff.count({ where: able })) === 0) {
    throw new RuleBroken('COMPLAINT.OFFICER_UNKNOWN', 'Name a complaints officer who is on the staff list');
  }
}
