import { RuleBroken } from '../shared/rule-broken';
import { type OpenEarlyHelp } from './common-assessment.state';
import {
  type ConsentAnswered,
  type ConsentSought,
  type ConsentWithdrawn,
  type RecordConsent,
  type SeekConsent,
  type WithdrawConsent,
} from './intake.types';
import { needsWorker } from './who';

/** Nothing is written about a family that was not asked. Code: EARLY_HELP.CONSENT_ANSWERED. */
export function consentSought(state: OpenEarlyHelp, { type: _, ...asking }: SeekConsent): ConsentSought {
  needsWorker(asking.by);
  unanswered(state);
  return { type: 'consentSought', ...asking };
}

/** Code: EARLY_HELP.CONSENT_ANSWERED. */
export function consentAnswered(state: OpenEarlyHelp, { type: _, ...answer }: RecordConsent): ConsentAnswered {
  needsWorker(answer.by);
  unanswered(state);
  return { type: 'consentAnswered', ...answer };
}

/**
 * At any time: early help ends with the consent. Codes: EARLY_HELP.NO_CONSENT, RISK_NOT_CONSIDERED.
 * Source: inspection report, paragraph 47.
 */
export function consentWithdrawn(state: OpenEarlyHelp, command: WithdrawConsent): ConsentWithdrawn {
  const { by, at, textHash, riskConsidered } = command;
  needsWorker(by);
  needsConsent(state);
  needsRiskConsidered(riskConsidered);
  return { type: 'consentWithdrawn', by, at, textHash };
}

/** Code: EARLY_HELP.NO_CONSENT. */
export function needsConsent({ consent }: OpenEarlyHelp): void {
  if (consent?.answer !== 'given') throw new RuleBroken('EARLY_HELP.NO_CONSENT', 'The family has not consented');
}

/** Code: EARLY_HELP.RISK_NOT_CONSIDERED. */
export function needsRiskConsidered(riskConsidered: boolean): void {
  if (riskConsidered) return;
  throw new RuleBroken(
    'EARLY_HELP.RISK_NOT_CONSIDERED',
    'Think of the risk first: the hub takes a concern at any time',
  );
}

function unanswered({ consent }: OpenEarlyHelp): void {
  if (consent !== undefined) throw new RuleBroken('EARLY_HELP.CONSENT_ANSWERED', 'The family has answered already');
}
