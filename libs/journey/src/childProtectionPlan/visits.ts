import { type DutyRules, onceDone } from '../shared/duty';
import { counts, needsSoundSeeing, needsUnborn } from '../shared/visit';
import { type LivePlan, type PlanFile } from './plan.state';
import { type RecordVisit, type Visit, type VisitRecorded } from './visit.types';
import { needsPractitioner } from './who';

/**
 * Seen, seen alone, the bedroom; a reason for what was not so; and the child's voice. A visit that did not find the child is on record and
 * does not satisfy the clock; before birth it is made to the mother, and does. Source: inspection report, paragraphs 31, 49 and 57.
 * Codes: those of `needsSoundSeeing` and `needsUnborn`; PROTECTION.NOT_QUALIFIED.
 */
export function visitRecorded({ context, ...visit }: RecordVisit): VisitRecorded {
  needsPractitioner(visit.by);
  needsSoundSeeing(visit);
  needsUnborn(visit, visit.at, context?.bornOn);
  return { ...visit, type: 'visitRecorded' };
}

export function onceVisited(state: LivePlan, event: VisitRecorded): LivePlan {
  const { type: _type, textHash: _text, voiceHash: _voice, by, ...codes } = event;
  const visit: Visit = { ...codes, by: by.id };
  const visits = counts(event) ? onceDone(state.visits, event.at) : state.visits;
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
