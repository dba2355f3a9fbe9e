import { needsGrade } from '../shared/holding';
import { RuleBroken } from '../shared/rule-broken';
import { writingRole } from './recording';
import {
  type EndRiskFlag,
  type FlagRisk,
  type RiskFlagEvent,
  type RiskFlagged,
  type RiskFlagEnded,
  type StandingRisk,
} from './risk-flags.types';

/** Everybody who works with the child may warn the others. Codes: RISK.FLAGGED_ALREADY, NOTE.NOT_A_WRITER. */
export function riskFlagged(risks: readonly StandingRisk[], { by, at, flag, textHash }: FlagRisk): RiskFlagged {
  writingRole(by);
  if (standing(risks, flag)) throw new RuleBroken('RISK.FLAGGED_ALREADY', 'This risk is flagged already', { flag });
  return { type: 'riskFlagged', by, at, flag, textHash };
}

/** Only a qualified worker says, with reasons, that a risk is over. Codes: RISK.GRADE_TOO_LOW, RISK.NOT_FLAGGED. */
export function riskFlagEnded(risks: readonly StandingRisk[], { by, at, flag, textHash }: EndRiskFlag): RiskFlagEnded {
  needsGrade(by, 'practitioner', 'RISK.GRADE_TOO_LOW', 'A qualified worker says that a risk is over');
  if (!standing(risks, flag)) throw new RuleBroken('RISK.NOT_FLAGGED', 'This risk is not flagged', { flag });
  return { type: 'riskFlagEnded', by, at, flag, textHash };
}

export function withRisk(risks: readonly StandingRisk[], { type, flag, at }: RiskFlagEvent): StandingRisk[] {
  const others = risks.filter((one) => one.flag !== flag);
  return type === 'riskFlagged' ? [...others, { flag, since: at }] : others;
}

function standing(risks: readonly StandingRisk[], flag: string): boolean {
  return risks.some((one) => one.flag === flag);
}
