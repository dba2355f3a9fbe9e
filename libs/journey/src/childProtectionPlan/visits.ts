import { type DutyRules, onceDone } from '../shared/duty';
import { RuleBroken } from '../shared/rule-broken';
import { type LivePlan, type PlanFile } from './plan.state';
import { type RecordVisit, type Visit, type VisitRecorded } from './visit.types';
import { needsPractitioner } from './who';

/**
 * Seen, seen alone, the bedroom; a reason for what was not so; and the child's voice. A visit that did not find the child is on record and
 * does not satisfy the clock. Source: inspection report, paragraphs 31, 49 and 57.
 * Codes: VISIT.SEEN_ALONE_BUT_NOT_SEEN, NOT_SEEN_REASON_MISSING, NOT_ALONE_REASON_MISSING, VOICE_MISSING; PROTECTION.NOT_QUALIFIED.
 */
export function visitRecorded(command: RecordVisit): VisitRecorded {
  needsPractitioner(command.by);
  const { seen, notSeenReason, seenAlone, notSeenAloneReason, voiceHash } = command;
  if (!seen && seenAlone) {
    throw new RuleBroken('VISIT.SEEN_ALONE_BUT_NOT_SEEN', 'A child who was not seen was not seen alone');
  }
  if (!seen && notSeenReason === undefined) {
    throw new RuleBroken('VISIT.NOT_SEEN_REASON_MISSING', 'Say why the child was not seen');
  }
  if (seen && !seenAlone && notSeenAloneReason === undefined) {
    throw new RuleBroken('VISIT.NOT_ALONE_REASON_MISSING', 'Say why the child was not seen alone');
  }
  if (seen && voiceHash === undefined)
    throw new RuleBroken('VISIT.VOICE_MISSING', 'Write what the child said or showed');
  return { ...command, type: 'visitRecorded' };
}

export function onceVisited(state: LivePlan, event: VisitRecorded): LivePlan {
  const { type: _type, textHash: _text, voiceHash: _voice, by, ...codes } = event;
  const visit: Visit = { ...codes, by: by.id };
  const visits = event.seen ? onceDone(state.visits, event.at) : state.visits;
  return { ...state, visits, visitLog: [...state.visitLog, visit] };
}

const ruleOf: Readonly<Record<string, string>> = { usual: 'protection-visit', weekly: 'protection-visit-weekly' };

/** Under which timescale each turn runs: the plan may ask for more visits from some day on. */
export function visitRules({ frequencies }: PlanFile): DutyRules {
  const later = (startsAt: string): string => {
    const applies = frequencies.filter(({ from }) => Date.parse(from) < Date.parse(startsAt));
    return ruleOf[applies.at(-1)?.visits ?? 'usual'] ?? 'protection-visit';
  };
  return { first: 'protection-visit', later };
}
