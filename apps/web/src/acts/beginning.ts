import { z } from 'zod';
import { type ActForm } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { type ActSubject } from './act-subject';

type State = Readonly<Record<string, unknown>>;

/**
 * What stands in an act's form before anybody writes: a line for each agency that was asked, and one for each action that is open. Nothing
 * is answered in advance: whether an agency came, and how far an action is, the person says. A note is about today unless they say so.
 *
 * @param now ISO
 */
export function beginning({ state }: ActSubject, { codes, path }: ActForm, now: string): Record<string, unknown> {
  return {
    ...('attendance' in codes.shape ? { attendance: attendanceFrom(state) } : {}),
    ...(path === 'record-note' ? { occurredOn: londonDate(now) } : {}),
    ...(codes.shape['progress'] instanceof z.ZodArray ? progressFrom(state) : {}),
  };
}

function attendanceFrom(state: State): object[] {
  const meeting = objectIn(state, 'meeting');
  const reports = listIn(meeting, 'reports') as { agency: string; report: string }[];
  const coreGroup = listIn(objectIn(state, 'arrangements'), 'coreGroup') as string[];
  const asked = listIn(meeting, 'invited') as string[];
  const named = asked.length > 0 || reports.length > 0 ? asked : coreGroup;
  const agencies = new Set(['socialCare', ...named, ...reports.map(({ agency }) => agency)]);
  return [...agencies].map((agency) => ({
    agency,
    invited: agency === 'socialCare' || named.includes(agency),
    ...reportOf(reports.find((one) => one.agency === agency)),
  }));
}

function reportOf(sent: { report: string } | undefined): object {
  return sent === undefined ? {} : { report: sent.report };
}

/** A list asks about every action; a single answer names its action itself. */
function progressFrom(state: State): object {
  const actions = listIn(objectIn(state, 'plan'), 'actions') as { actionId: string; status: string }[];
  const open = actions.filter(({ status }) => status === 'open');
  return open.length === 0 ? {} : { progress: open.map(({ actionId }) => ({ actionId })) };
}

function objectIn(state: State, name: string): State {
  const value = state[name];
  return typeof value === 'object' && value !== null ? (value as State) : {};
}

function listIn(state: State, name: string): readonly unknown[] {
  const value = state[name];
  return Array.isArray(value) ? value : [];
}
