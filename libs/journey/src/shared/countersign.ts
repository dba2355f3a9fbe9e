import { type Actor } from './actor';
import { type Clock } from './decider';
import { hands } from './holding';
import { notBefore } from './moments';
import { RuleBroken } from './rule-broken';
import { maySign, sameText } from './sign-off';
import { type CountersignCommand, type CountersignEvent, type CountersignGate } from './countersign.types';

/**
 * Decides an act at the gate. A team manager or somebody higher authorises or returns; a senior manager who is neither an author nor
 * the authoriser countersigns or queries; an author or the authoriser answers a query. The gate never holds up what follows: the
 * stage's outcome counts from the moment that the stage says, and only the clock runs on.
 * Source: inspection report, paragraph 3 (immediately) and paragraph 45.
 * Codes: COUNTERSIGN.NOTHING_RECORDED, NOT_AUTHORISED, ALREADY_AUTHORISED, ALREADY_COUNTERSIGNED, QUERY_OPEN, NO_QUERY, NOT_YOURS; SIGN_OFF.*.
 */
export function atGate(gate: CountersignGate | undefined, command: CountersignCommand): CountersignEvent {
  const open = recorded(gate);
  const { by, at } = command;
  const { n } = open;
  switch (command.type) {
    case 'authorise':
      firstManager(open, by, at, command.textHash);
      return { type: 'outcomeAuthorised', by, at, n, textHash: command.textHash };
    case 'returnOutcome': {
      const { textHash, reasonsHash } = command;
      firstManager(open, by, at, textHash);
      return { type: 'outcomeReturned', by, at, n, textHash, reasonsHash };
    }
    case 'countersign':
      secondManager(open, by, at, command.textHash);
      return { type: 'outcomeCountersigned', by, at, n, textHash: command.textHash };
    case 'queryOutcome': {
      const { textHash, queryHash } = command;
      secondManager(open, by, at, textHash);
      return { type: 'outcomeQueried', by, at, n, textHash, queryHash };
    }
    case 'answerQuery':
      mayAnswer(open, by, at);
      return { type: 'queryAnswered', by, at, n, answerHash: command.answerHash };
  }
}

/** From the outcome's recording until the senior manager has countersigned, or the outcome was returned. A query does not stop it. */
export function countersignClocks(gate: CountersignGate | undefined): Clock[] {
  return (gate?.spans ?? []).map((span) => ({ rule: 'countersignature', ...span }));
}

function recorded(gate: CountersignGate | undefined): CountersignGate {
  if (gate === undefined || gate.status === 'returned') {
    throw new RuleBroken('COUNTERSIGN.NOTHING_RECORDED', 'No outcome has been recorded yet');
  }
  if (gate.status === 'countersigned') {
    throw new RuleBroken('COUNTERSIGN.ALREADY_COUNTERSIGNED', 'A senior manager has countersigned already');
  }
  return gate;
}

function firstManager(gate: CountersignGate, by: Actor, at: string, textHash: string): void {
  if (gate.status !== 'awaitingAuthorisation') {
    throw new RuleBroken('COUNTERSIGN.ALREADY_AUTHORISED', 'A manager has authorised this already');
  }
  maySign(gate, by, { grade: 'teamManager' });
  sameText({ ...gate, submittedAt: gate.recordedAt }, textHash);
  notBefore(at, gate.recordedAt);
}

function secondManager(gate: CountersignGate, by: Actor, at: string, textHash: string): void {
  const { authorised } = gate;
  if (authorised === undefined) {
    throw new RuleBroken('COUNTERSIGN.NOT_AUTHORISED', 'A team manager authorises first');
  }
  if (gate.status === 'queried') throw new RuleBroken('COUNTERSIGN.QUERY_OPEN', 'A question is waiting for its answer');
  const { by: id, grade, deputisingFor } = authorised;
  const first: Actor = { id, grade, roles: [], ...(deputisingFor === undefined ? {} : { deputisingFor }) };
  maySign(gate, by, { grade: 'seniorManager', otherThan: [first] });
  sameText({ ...gate, submittedAt: gate.recordedAt }, textHash);
  notBefore(at, authorised.at);
}

function mayAnswer({ status, query, authors, authorised }: CountersignGate, by: Actor, at: string): void {
  if (status !== 'queried' || query === undefined) {
    throw new RuleBroken('COUNTERSIGN.NO_QUERY', 'No question is waiting for an answer');
  }
  const asked = [...authors, authorised?.by, authorised?.deputisingFor];
  if (!hands(by).some((id) => asked.includes(id))) {
    throw new RuleBroken('COUNTERSIGN.NOT_YOURS', 'Whoever wrote or authorised it answers');
  }
  notBefore(at, query.at);
}
