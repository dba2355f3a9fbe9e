import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type JourneyFile } from './journey.state';
import { type JourneyEvent } from './journey.types';
import { type OpenWork, type TakeOver } from './taking-over.types';

const oneAtATime = [
  ['initialAssessment', 'singleAssessment', 'coreAssessment'],
  ['childInNeedPlan', 'childProtectionPlan'],
  ['section47Enquiry', 'initialConference'],
];

/**
 * What stood open in the other system opens here, each stage with the moment from which its clock ran there; nothing that was done there is
 * said to have been done here. Where nothing stood open, a manager decides how the case goes on. Only once, on a journey that was opened
 * for it. Codes: TAKE_OVER.NOT_EXPECTED, TWICE, BEFORE_REFERRAL, AFTER_CLOSURE.
 */
export function takenOver(state: JourneyFile & { status: string }, command: TakeOver): JourneyEvent[] {
  const { by, at, work, closed } = command;
  if (state.takenOver === undefined || state.status !== 'open' || state.stages.length > 0) {
    throw new RuleBroken('TAKE_OVER.NOT_EXPECTED', 'This journey did not come from another system, or goes on already');
  }
  refuseImpossible(state, command);
  if (closed !== undefined) return [{ type: 'closed', by, ...closed }];
  if (work.length === 0) return [{ type: 'nextStepAwaited', by, at, step: 'managerDecision' }];
  return work.map((one) => stageOpened(state, command, one));
}

function stageOpened(state: JourneyFile, { by, at, journeyId }: TakeOver, work: OpenWork): JourneyEvent {
  const { kind, startsAt, passed } = work;
  const { teamId, takenOver: source } = state;
  return {
    ...{ type: 'stageOpened', by, at, stageId: `${journeyId}/${kind}-1`, kind, n: 1, startsAt, teamId },
    ...(passed === undefined ? {} : { passed }),
    ...(source === undefined ? {} : { takenOver: source }),
  };
}

function refuseImpossible(state: JourneyFile, { work, closed }: TakeOver): void {
  for (const group of [...oneAtATime, ...work.map(({ kind }) => [kind])]) {
    const open = work.filter(({ kind }) => group.includes(kind));
    if (open.length > 1) {
      throw new RuleBroken('TAKE_OVER.TWICE', 'Two pieces of open work exclude each other', {
        kinds: open.map(({ kind }) => kind),
      });
    }
  }
  const referredOn = londonDate(state.referralAt);
  if (work.some(({ startsAt }) => londonDate(startsAt) < referredOn)) {
    throw new RuleBroken('TAKE_OVER.BEFORE_REFERRAL', 'Open work began before the referral');
  }
  if (closed === undefined) return;
  if (work.length > 0) throw new RuleBroken('TAKE_OVER.AFTER_CLOSURE', 'A closed case has no open work');
  if (londonDate(closed.at) < referredOn) {
    throw new RuleBroken('TAKE_OVER.BEFORE_REFERRAL', 'The case was closed before the referral');
  }
}
