import { z } from 'zod';
import { narrative } from '../forms/fields';
import { type Actor } from './actor';
import { type ActForm } from './acts';
import { type StageCommand, type StageEvent } from './decider';
import { hands, holdsRole } from './holding';
import { notBefore } from './moments';
import { RuleBroken } from './rule-broken';

/** The emergency duty team hands over in the morning: what was done, and what runs. No clock stops for it. */
export interface HandOver extends StageCommand {
  type: 'handOver';
  /** Whether the child is safe until the day team takes over. */
  childSafe: boolean;
  textHash: string;
}

/** The day team has it now. */
export interface AcceptHandOver extends StageCommand {
  type: 'acceptHandOver';
}

export interface HandedOver extends StageEvent {
  type: 'handedOver';
  /** 1 for the first night. */
  n: number;
  childSafe: boolean;
  textHash: string;
}

export interface HandOverAccepted extends StageEvent {
  type: 'handOverAccepted';
  n: number;
}

export type NightHandoverCommand = HandOver | AcceptHandOver;
export type NightHandoverEvent = HandedOver | HandOverAccepted;

/** How the last night was handed over. Absent in a stage's state while none was. */
export interface NightHandover {
  n: number;
  at: string;
  by: readonly string[];
  childSafe: boolean;
  textHash: string;
  accepted?: { by: string; at: string };
}

/**
 * Source: inspection report, paragraph 42 (the response out of hours).
 * Codes: HAND_OVER.NOT_THE_NIGHT_TEAM, WAITING, NOTHING_HANDED_OVER, NOT_THE_DAY_TEAM; TIME.OUT_OF_ORDER.
 */
export function atHandover(before: NightHandover | undefined, command: NightHandoverCommand): NightHandoverEvent {
  return command.type === 'handOver' ? handedOverTo(before, command) : accepted(before, command);
}

function handedOverTo(before: NightHandover | undefined, { by, at, childSafe, textHash }: HandOver): HandedOver {
  if (!isNightTeam(by)) throw new RuleBroken('HAND_OVER.NOT_THE_NIGHT_TEAM', 'The emergency duty team hands over');
  if (before !== undefined && before.accepted === undefined) {
    throw new RuleBroken('HAND_OVER.WAITING', 'The day team has not taken the last one over yet');
  }
  return { type: 'handedOver', by, at, n: (before?.n ?? 0) + 1, childSafe, textHash };
}

function accepted(before: NightHandover | undefined, { by, at }: AcceptHandOver): HandOverAccepted {
  if (before === undefined || before.accepted !== undefined) {
    throw new RuleBroken('HAND_OVER.NOTHING_HANDED_OVER', 'Nothing waits to be taken over');
  }
  if (isNightTeam(by) || hands(by).some((id) => before.by.includes(id))) {
    throw new RuleBroken('HAND_OVER.NOT_THE_DAY_TEAM', 'Somebody of the day team takes over');
  }
  notBefore(at, before.at);
  return { type: 'handOverAccepted', by, at, n: before.n };
}

export function evolveHandover(
  before: NightHandover | undefined,
  event: NightHandoverEvent,
): NightHandover | undefined {
  const { by, at } = event;
  if (event.type === 'handOverAccepted') return before && { ...before, accepted: { by: by.id, at } };
  const { n, childSafe, textHash } = event;
  return { n, at, by: hands(by), childSafe, textHash };
}

function isNightTeam(by: Actor): boolean {
  return holdsRole(by, 'EDT_WORKER');
}

/** Spread them into a stage's acts; who accepts differs by stage. */
export const handOverAct = {
  path: 'hand-over',
  summary: 'The night’s duty team hands over: what was done and what runs. No clock stops',
  action: 'handOver',
  codes: z.strictObject({
    childSafe: z.boolean().meta({ description: 'Whether the child is safe until the day team takes over' }),
  }),
  text: z.strictObject({
    done: narrative('What was done'),
    runs: narrative('What runs, and what the day team must do next'),
  }),
  cites: '¶42',
} as const satisfies ActForm;

export const acceptHandOverAct = {
  path: 'accept-hand-over',
  summary: 'The day team has taken over from the night’s duty team',
  action: 'record',
  codes: z.strictObject({}),
  cites: '¶42',
} as const satisfies ActForm;
