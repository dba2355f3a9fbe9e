import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { outstanding } from './assessments';
import {
  type DecideToIssue,
  type IssueProceedings,
  type ProceedingsDecided,
  type ProceedingsIssued,
  type StepDownFromProceedings,
  type SteppedDown,
} from './ending.types';
import {
  isWorking,
  type LivePreProceedings,
  type PreProceedingsFile,
  withoutLetter,
  type Working,
} from './pre-proceedings.state';
import { needsPractitionerOrLawyer, needsSeniorManager } from './who';

/**
 * A senior manager decides on proceedings once the parents know and the family was thought of. What cannot wait is issued at once instead.
 * Codes: PRE_PROCEEDINGS.GRADE_TOO_LOW, LETTER_MISSING, KIN_NOT_ASKED, FAMILY_GROUP_NOT_OFFERED.
 */
export function decidedToIssue(state: Working, command: DecideToIssue): ProceedingsDecided {
  needsSeniorManager(command.by);
  notBefore(command.at, state.begunAt);
  needsFamilyThoughtOf(state);
  return { ...command, type: 'proceedingsDecided' };
}

/**
 * The court has the application. Once it is decided, whoever does it records it; a senior manager may issue at once from any state, and
 * nothing stands in the way. Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, GRADE_TOO_LOW, NOT_DECIDED, REASON_MISSING.
 */
export function proceedingsIssued(state: LivePreProceedings, command: IssueProceedings): ProceedingsIssued {
  const { by, at, urgent, textHash } = command;
  if (state.status === 'issuing') {
    needsPractitionerOrLawyer(by);
    notBefore(at, state.issuing.at(-1)?.startedAt ?? state.openedAt);
  } else {
    needsSeniorManager(by);
    if (!urgent) {
      throw new RuleBroken('PRE_PROCEEDINGS.NOT_DECIDED', 'Decide on proceedings first, or issue at once and say why');
    }
  }
  if (urgent && textHash === undefined) {
    throw new RuleBroken('PRE_PROCEEDINGS.REASON_MISSING', 'Say why it cannot wait');
  }
  return { ...command, type: 'proceedingsIssued' };
}

/**
 * Enough has changed: the plan beside goes on alone. Codes: PRE_PROCEEDINGS.GRADE_TOO_LOW, NOT_BEGUN, LETTER_MISSING, NOT_REVIEWED,
 * ASSESSMENTS_OUTSTANDING, KIN_NOT_ASKED, FAMILY_GROUP_NOT_OFFERED; VIEWS.NOT_ASKED.
 */
export function steppedDown(state: LivePreProceedings, command: StepDownFromProceedings): SteppedDown {
  needsSeniorManager(command.by);
  if (!isWorking(state)) {
    throw new RuleBroken('PRE_PROCEEDINGS.NOT_BEGUN', 'There is nothing to step down from: decide at the gateway');
  }
  notBefore(command.at, state.begunAt);
  needsFamilyThoughtOf(state);
  if (state.reviewLog.length === 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.NOT_REVIEWED', 'Review the work once before it ends');
  }
  const assessments = outstanding(state).map(({ assessmentId }) => assessmentId);
  if (assessments.length > 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.ASSESSMENTS_OUTSTANDING', 'Wait for them, or say why they do not come', {
      assessments,
    });
  }
  needsViews(state.views, 'planEnded');
  return { ...command, type: 'steppedDown' };
}

/** Source: inspection report, paragraphs 30 and 54. */
function needsFamilyThoughtOf(state: PreProceedingsFile): void {
  const whose = withoutLetter(state);
  if (whose.length > 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.LETTER_MISSING', 'These parents have no letter, and no reason why not', {
      whose,
    });
  }
  if (state.kin.length === 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.KIN_NOT_ASKED', 'Ask who of the family or friends could care for the child');
  }
  if (state.familyGroup.offers.length === 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.FAMILY_GROUP_NOT_OFFERED', 'Offer a family group conference, or say why not');
  }
}
