import { type Operation, type Save } from '../history/operation';
import { checkAgreement, type Told } from './agreement';
import { checkAnswers, checkFaults } from './answers';
import { checkClocks, checkDates, type Deadline, type Expected, type Rung } from './clocks';
import { checkDrafts, type Kept } from './drafts';
import { checkEffects, type Effect } from './effects';
import { type Finding } from './finding';
import { checkMessages, type Messages } from './messages';
import { checkNumbering, checkOrder } from './order';

/** What the clients know. */
export interface History {
  operations: readonly Operation[];
  saves: readonly Save[];
}

/** What the parts hold when the run is over and everything has come to rest. */
export interface Evidence {
  effects: readonly Effect[];
  facts: readonly { streamId: string; seq: number }[];
  stages: readonly Told[];
  rung: readonly Rung[];
  expected: readonly Expected[];
  deadlines: readonly Deadline[];
  messages: Messages;
  drafts: readonly Kept[];
  /** How many persons each child has become. */
  people: readonly { child: string; count: number }[];
  /** What the ledger's own verification found, in words. */
  ledger: readonly string[];
  /** Parts that ended without being killed. */
  died: readonly string[];
}

/** Holds what the clients were told against what the parts hold. No findings: every promise was kept. */
export function check({ operations, saves }: History, evidence: Evidence): Finding[] {
  return [
    ...checkEffects(operations, evidence.effects),
    ...checkOrder(operations, evidence.effects),
    ...checkNumbering(evidence.facts),
    ...checkAnswers(operations),
    ...checkFaults(operations),
    ...checkAgreement(evidence.stages),
    ...checkClocks(evidence.rung, evidence.expected),
    ...checkDates(evidence.deadlines, evidence.expected),
    ...checkMessages(evidence.messages),
    ...checkDrafts(saves, evidence.drafts),
    ...evidence.people
      .filter(({ count }) => count > 1)
      .map(({ child, count }): Finding => ({ rule: 'duplicated', words: `${child} is ${count} persons` })),
    ...evidence.ledger.map((words): Finding => ({ rule: 'ledger', words })),
    ...evidence.died.map((words): Finding => ({ rule: 'died', words })),
  ];
}
