import { needsAdvocate } from '../conference/meeting-rules';
import { adviceIn } from '../shared/advice';
import { holdsRole } from '../shared/holding';
import { type Actor } from '../shared/actor';
import { notBefore } from '../shared/moments';
import { isAtLeast } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { type Decided, type OpenConference } from './initial-conference.state';
import {
  type DecisionsIssued,
  type IssueDecisions,
  type IssueRecord,
  type RecordIssued,
} from './initial-conference.types';

/** The decisions go to the family and the agencies at once; the record follows. Codes: CONFERENCE.NOT_DECIDED, ISSUED_ALREADY. */
export function decisionsIssued(state: OpenConference, { by, at }: IssueDecisions): DecisionsIssued {
  const decided = needsDecision(state, by, at);
  if (decided.decisionsIssuedAt !== undefined || decided.recordIssuedAt !== undefined) throw issuedAlready();
  return { type: 'decisionsIssued', by, at };
}

/**
 * The conference is over with its record: an advocate was thought of, and the child and the parents were asked. This gate stands here and
 * not before the decision, so that nothing holds up a child's protection. Codes: VIEWS.NOT_ASKED, CONFERENCE.ADVOCATE_NOT_OFFERED.
 */
export function recordIssued(state: OpenConference, command: IssueRecord): RecordIssued {
  const { by, at, textHash } = command;
  const decided = needsDecision(state, by, at);
  if (decided.recordIssuedAt !== undefined) throw issuedAlready();
  needsAdvocate(decided.meeting);
  needsViews(decided.views, 'conference');
  return { type: 'recordIssued', by, at, textHash, ...adviceIn(command) };
}

function needsDecision(state: OpenConference, by: Actor, at: string): Decided {
  if (state.status !== 'decided' && state.status !== 'recordIssued') {
    throw new RuleBroken('CONFERENCE.NOT_DECIDED', 'The chair has not decided yet');
  }
  if (!holdsRole(by, 'CONFERENCE_CHAIR', 'ADMINISTRATOR') && !isAtLeast(by.grade, 'teamManager')) {
    throw new RuleBroken(
      'CONFERENCE.NOT_THE_OFFICE',
      'The chair, the conference office or a manager issues the record',
    );
  }
  notBefore(at, state.decision.at);
  return state;
}

function issuedAlready(): RuleBroken {
  return new RuleBroken('CONFERENCE.ISSUED_ALREADY', 'This has been issued');
}
