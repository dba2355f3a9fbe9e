import { type Prisma } from '#libs/database';
import {
  answerClockOf,
  clockOf,
  type ComplaintClock,
  type ComplaintState,
  presentClockOf,
  presentStage,
  type StageOfComplaint,
} from '#libs/quality';
import { stateOfComplaint } from '#libs/record';
import { type Calendar } from '#libs/timescales';
import { asIs, given } from '../reading/iso';
import { type ComplaintAnswer, type ComplaintLine } from './complaint.schemas';
import { type textsOf } from './texts-of';

type Texts = Awaited<ReturnType<typeof textsOf>>;

/** By what a complaint's dates are told. `today` in London. */
export interface Looking {
  calendar: Calendar;
  today: string;
}

export function complaintLine(
  row: Prisma.ComplaintModel,
  { calendar, today }: Looking,
  child?: { givenName: string; familyName: string },
): ComplaintLine {
  const { status, complainant, madeOn, officerId, ...state } = stateOfComplaint(row);
  const present = presentStage(state);
  return {
    ...{ complaintId: row.id, complainant, officerId, madeOn, status, stage: present.stage },
    ...given('journeyId', row.journeyId, asIs),
    ...child,
    ...given('teamId', row.teamId, asIs),
    ...clockAlone(presentClockOf(present, calendar, today)),
  };
}

function clockAlone({ latest: _latest, ...clock }: ComplaintClock) {
  return clock;
}

function clockShown(stage: StageOfComplaint, { calendar, today }: Looking) {
  const { latest, ...clock } = clockOf(stage, calendar, today);
  return { ...clock, ...given('latest', latest, asIs) };
}

/** Where the words of a complaint are. */
export function complaintKeys({ id, ...row }: Prisma.ComplaintModel) {
  const state = stateOfComplaint(row);
  const ofStages = state.stages.flatMap(({ moreTime, investigators, answer }) => [
    ...moreTime.map(({ textHash }) => textHash),
    ...[investigators, answer].flatMap((said) => (said ? [said.textHash] : [])),
  ]);
  const all = [state.textHash, ...ofStages, ...(state.status === 'withdrawn' ? [state.withdrawalHash] : [])];
  return all.map((sha256) => ({ streamId: id, sha256 }));
}

/** What was said, and each stage with its clock. */
export function complaintTold(row: Prisma.ComplaintModel, texts: Texts, looking: Looking) {
  const state = stateOfComplaint(row);
  const words = (hash: string) => texts(row.id, hash).words ?? '';
  const text = texts(row.id, state.textHash) as { summary?: string; elements?: string[] };
  return {
    summary: text.summary ?? '',
    elements: text.elements ?? [],
    stages: state.stages.map((stage) => stageTold(stage, words, looking)),
    ...withdrawalTold(state, words),
  };
}

function stageTold(
  stage: StageOfComplaint,
  words: (hash: string) => string,
  looking: Looking,
): ComplaintAnswer['stages'][number] {
  const { startedOn, days, moreTime, investigators, panelMetOn, answer, stoppedOn } = stage;
  return {
    ...{ stage: stage.stage, startedOn, days },
    ...clockShown(stage, looking),
    ...given('answerClock', answerClockOf(stage, looking.calendar, looking.today), clockAlone),
    moreTime: moreTime.map(({ textHash, ...more }) => ({ ...more, words: words(textHash) })),
    ...given('investigators', investigators, ({ on, textHash }) => ({ on, words: words(textHash) })),
    ...given('panelMetOn', panelMetOn, asIs),
    ...given('answer', answer, ({ on, outcomes, textHash }) => ({
      ...{ on, outcomes: [...outcomes], words: words(textHash) },
    })),
    ...given('stoppedOn', stoppedOn, asIs),
  };
}

function withdrawalTold(state: ComplaintState, words: (hash: string) => string): Pick<ComplaintAnswer, 'withdrawn'> {
  if (state.status !== 'withdrawn') return {};
  return { withdrawn: { on: state.withdrawnOn, words: words(state.withdrawalHash) } };
}
