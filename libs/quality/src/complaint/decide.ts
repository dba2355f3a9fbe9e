import { type QualityPolicy, RuleBroken } from '#libs/journey';
import { type Calendar, type IsoDate } from '#libs/timescales';
import { type ComplaintStage, complaintStages } from '../codes';
import { clockOf } from './clock';
import {
  type ComplaintAct,
  type ComplaintActName,
  type ComplaintEvent,
  type ComplaintState,
  type StageOfComplaint,
} from './complaint.types';
import { presentStage } from './state-of-complaint';

/** What an act is judged by. `terms`: how long each stage takes, by the council's policy. */
export interface Judging {
  today: IsoDate;
  calendar: Calendar;
  terms: QualityPolicy['complaints'];
}

type Decided = Exclude<ComplaintEvent, { type: 'recorded' }>;
type ActOf<N extends ComplaintActName> = Extract<ComplaintAct, { act: N }>;

/**
 * The fact that an act makes, or a refusal. Codes: those of `mayNow`; COMPLAINT.DATE_IN_FUTURE, COMPLAINT.DATE_OUT_OF_ORDER,
 * COMPLAINT.OUTCOME_MISSING, COMPLAINT.NOT_LATER, COMPLAINT.BEYOND_LONGEST.
 */
export function decide(state: ComplaintState, act: ComplaintAct, judging: Judging): Decided {
  const refusal = refusalOf(state, act.act);
  if (refusal) throw refusal;
  switch (act.act) {
    case 'nameInvestigators':
      return { type: 'investigatorsNamed', on: dayOf(state, act.on, judging), textHash: act.textHash };
    case 'holdPanel':
      return { type: 'panelHeld', on: dayOf(state, act.on, judging) };
    case 'giveMoreTime':
      return moreTimeGiven(presentStage(state), act, judging);
    case 'answer':
      return answered(state, act, judging);
    case 'moveOn':
      return { type: 'movedOn', ...termsOf(nextStage(state), dayOf(state, act.on, judging), judging.terms) };
    case 'withdraw':
      return { type: 'withdrawn', on: dayOf(state, act.on, judging), textHash: act.textHash };
    case 'give':
      return { type: 'given', officerId: act.officerId };
  }
}

/** Whether the state lets this act happen at all, whatever its details are. */
export function mayNow(state: ComplaintState, act: ComplaintActName): boolean {
  return refusalOf(state, act) === undefined;
}

/**
 * Codes: COMPLAINT.NOT_OPEN, COMPLAINT.WITHDRAWN, COMPLAINT.LAST_STAGE, COMPLAINT.NOT_ANSWERED, COMPLAINT.WRONG_STAGE,
 * COMPLAINT.NO_MORE_TIME, COMPLAINT.NO_INDEPENDENT_PERSON, COMPLAINT.PANEL_NOT_HELD, COMPLAINT.PANEL_HELD.
 */
function refusalOf(state: ComplaintState, act: ComplaintActName): RuleBroken | undefined {
  if (state.status === 'withdrawn') return new RuleBroken('COMPLAINT.WITHDRAWN', 'This complaint was withdrawn');
  const { stage, longest, investigators, panelMetOn } = presentStage(state);
  if (act === 'moveOn') {
    if (stage === 'reviewPanel')
      return new RuleBroken('COMPLAINT.LAST_STAGE', 'There is no stage after a review panel');
    const mayGoOn = state.status === 'answered' || stage === 'localResolution';
    return mayGoOn ? undefined : new RuleBroken('COMPLAINT.NOT_ANSWERED', 'An investigation is answered first');
  }
  if (state.status !== 'open') return new RuleBroken('COMPLAINT.NOT_OPEN', 'This complaint is answered');
  if (act === 'nameInvestigators' && stage !== 'investigation')
    return new RuleBroken('COMPLAINT.WRONG_STAGE', 'Somebody investigates at the second stage');
  if (act === 'holdPanel' && stage !== 'reviewPanel')
    return new RuleBroken('COMPLAINT.WRONG_STAGE', 'A panel meets at the third stage');
  if (act === 'holdPanel' && panelMetOn !== undefined)
    return new RuleBroken('COMPLAINT.PANEL_HELD', 'The panel has met already');
  if (act === 'giveMoreTime' && longest === undefined)
    return new RuleBroken('COMPLAINT.NO_MORE_TIME', 'At this stage there is no more time to give');
  if (act === 'answer' && stage === 'investigation' && investigators === undefined)
    return new RuleBroken('COMPLAINT.NO_INDEPENDENT_PERSON', 'Say first who investigates, and who is independent');
  if (act === 'answer' && stage === 'reviewPanel' && panelMetOn === undefined)
    return new RuleBroken('COMPLAINT.PANEL_NOT_HELD', 'The panel meets before it is answered');
  return undefined;
}

function answered(state: ComplaintState, { on, outcomes, textHash }: ActOf<'answer'>, judging: Judging): Decided {
  if (outcomes.length !== state.elements)
    throw new RuleBroken('COMPLAINT.OUTCOME_MISSING', 'Say of each element whether it is upheld', {
      elements: state.elements,
    });
  return { type: 'answered', on: dayOf(state, on, judging), outcomes, textHash };
}

function moreTimeGiven(stage: StageOfComplaint, act: ActOf<'giveMoreTime'>, { calendar, today }: Judging): Decided {
  const { until, reason, textHash } = act;
  const { dueOn, extendedTo, latest } = clockOf(stage, calendar, today);
  if (until <= (extendedTo ?? dueOn))
    throw new RuleBroken('COMPLAINT.NOT_LATER', 'The new date is after the one that stands', {
      dueOn: extendedTo ?? dueOn,
    });
  if (latest !== undefined && until > latest)
    throw new RuleBroken('COMPLAINT.BEYOND_LONGEST', 'That is more time than may be given', { latest });
  return { type: 'moreTimeGiven', until, reason, on: today, textHash };
}

/** Not ahead, and not before what went before it at this stage. */
function dayOf(state: ComplaintState, on: IsoDate, { today }: Judging): IsoDate {
  const { startedOn, investigators, stoppedOn } = presentStage(state);
  if (on > today) throw new RuleBroken('COMPLAINT.DATE_IN_FUTURE', 'This day is still to come');
  const earliest = [startedOn, investigators?.on ?? startedOn, stoppedOn ?? startedOn].sort().at(-1) ?? startedOn;
  if (on < earliest)
    throw new RuleBroken('COMPLAINT.DATE_OUT_OF_ORDER', 'This day is before what went before it', { earliest });
  return on;
}

function nextStage(state: ComplaintState): ComplaintStage {
  return complaintStages[complaintStages.indexOf(presentStage(state).stage) + 1] ?? 'reviewPanel';
}

/** What a stage that starts on this day is given. */
export function termsOf(stage: ComplaintStage, startedOn: IsoDate, terms: Judging['terms']) {
  return { stage, startedOn, ...terms[stage] };
}
