import { type Section47Outcome } from '../codes/section47';
import { adviceIn } from '../shared/advice';
import { hands, needsGrade } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsAgencies } from './agencies-asked';
import { needsClearLead } from './responsibility';
import { type OpenSection47, type Section47File } from './section47.state';
import {
  type Conclude,
  type Concluded,
  type DecideAgainstConference,
  type DecidedAgainstConference,
} from './section47.types';

/**
 * The lead worker concludes once everything is on record. Source: inspection report, paragraphs 45, 46 and 57.
 * Codes beside those of the lead and of the agencies: S47.ALREADY_CONCLUDED, CHILD_NOT_SEEN, MEDICAL_NOT_CONSIDERED, MEDICAL_OUTSTANDING,
 * NO_SENIOR_DECISION.
 */
export function concluded(state: OpenSection47, command: Conclude): Concluded {
  const { by, at, outcome, textHash } = command;
  if ('outcome' in state) throw new RuleBroken('S47.ALREADY_CONCLUDED', 'The conclusion is on record already');
  needsClearLead(state, by);
  if (state.seen.length === 0) {
    throw new RuleBroken('S47.CHILD_NOT_SEEN', 'See the child, or say why the child could not be seen');
  }
  needsMedical(state, outcome);
  needsAgencies(state);
  const decision = outcome === 'continuingRiskNoConference' ? seniorDecision(state, at) : undefined;
  const others = [state.workerId, state.responsibility?.coworkerId].filter((id) => id !== undefined);
  return {
    type: 'concluded',
    by,
    at,
    n: (state.gate?.n ?? 0) + 1,
    outcome,
    textHash,
    ...(decision === undefined ? {} : { reasonsHash: decision.reasonsHash }),
    authors: [...new Set([...hands(by), ...others, ...(decision?.by ?? [])])],
    ...adviceIn(command),
  };
}

/** Before the lead concludes, or after a manager has returned a conclusion: a senior manager's own decision, with reasons. */
export function decidedAgainstConference(
  state: OpenSection47,
  { type: _, ...command }: DecideAgainstConference,
): DecidedAgainstConference {
  const message = 'A senior manager decides whether a child at continuing risk has no conference';
  needsGrade(command.by, 'seniorManager', 'S47.NOT_A_SENIOR_MANAGER', message);
  if ('outcome' in state) throw new RuleBroken('S47.ALREADY_CONCLUDED', 'The conclusion is on record already');
  return { type: 'decidedAgainstConference', ...command };
}

/** What is still to come is waited for, except by a child at continuing risk: the conference is not put off for it. */
function needsMedical({ medical }: Section47File, outcome: Section47Outcome): void {
  if (medical === undefined) {
    throw new RuleBroken('S47.MEDICAL_NOT_CONSIDERED', 'Say whether a medical examination was needed');
  }
  if (medical.medical === 'planned' && outcome !== 'continuingRisk') {
    throw new RuleBroken('S47.MEDICAL_OUTSTANDING', 'The medical examination is still to come');
  }
}

function seniorDecision({ noConference }: Section47File, at: string): NonNullable<Section47File['noConference']> {
  if (noConference === undefined) {
    throw new RuleBroken('S47.NO_SENIOR_DECISION', 'Only a senior manager decides against a conference, with reasons');
  }
  notBefore(at, noConference.at);
  return noConference;
}
