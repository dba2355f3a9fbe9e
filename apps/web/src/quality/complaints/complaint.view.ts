import { complainants, complaintDelays, elementOutcomes } from '#libs/quality';
import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ActionRow, actionRow } from '../actions/action-row';
import { childName, codeSentence, complaintStageWords, complaintStatusWords } from '../quality-words';
import { actAddresses } from './complaint-acts';
import { clockWords } from './complaint-row';

interface StageView {
  title: string;
  facts: readonly { key: string; value: string }[];
  words: readonly { heading: string; text: string }[];
}

export interface ComplaintView extends PageModel {
  child: string;
  journey?: string;
  isOverdue: boolean;
  facts: readonly { key: string; value: string }[];
  summary: string;
  elements: readonly { text: string; outcome: string }[];
  stages: readonly StageView[];
  withdrawal?: string;
  actions: readonly ActionRow[];
  acts: readonly { text: string; href: string }[];
  /** Where it is written down what was learned. */
  learn?: string;
}

type Entry = Schemas['ComplaintEntry'];

export function complaintView(
  entry: Entry,
  actions: readonly Schemas['QualityAction'][],
  staff: Staff,
  me: Me,
): ComplaintView {
  const { complaintId, journeyId, withdrawn, overdue } = entry;
  const answered = entry.stages.findLast(({ answer }) => answer !== undefined)?.answer;
  return {
    title: 'A complaint',
    where: 'Quality',
    back: { href: paths.complaints, text: 'Back to the complaints' },
    child: journeyId ? childName(entry) : '',
    ...(journeyId && me.may('read', 'Journey') ? { journey: to('journey', { journeyId }) } : {}),
    isOverdue: overdue,
    facts: [
      { key: 'Who complained', value: codeSentence(complainants, entry.complainant) },
      { key: 'Made on', value: day(entry.madeOn) },
      { key: 'Who answers', value: staff.nameOf(entry.officerId) },
      { key: 'State', value: complaintStatusWords[entry.status] ?? entry.status },
      { key: 'Stage', value: complaintStageWords[entry.stage] ?? entry.stage },
      ...(withdrawn ? [{ key: 'Withdrawn on', value: day(withdrawn.on) }] : []),
    ],
    summary: entry.summary,
    elements: entry.elements.map((text, n) => {
      const outcome = answered?.outcomes[n];
      return { text, outcome: outcome ? codeSentence(elementOutcomes, outcome) : 'Not answered yet' };
    }),
    stages: entry.stages.map(stageView),
    ...(withdrawn ? { withdrawal: withdrawn.words } : {}),
    actions: actions.map((action) => actionRow(action, staff)),
    acts: actAddresses(complaintId, entry.may),
    ...(me.may('create', 'Learning') ? { learn: to('learnFrom', { source: 'complaint', sourceId: complaintId }) } : {}),
  };
}

function stageView(stage: Entry['stages'][number]): StageView {
  const { startedOn, days, latest, moreTime, investigators, panelMetOn, answer, answerClock, stoppedOn } = stage;
  return {
    title: complaintStageWords[stage.stage] ?? stage.stage,
    facts: [
      { key: 'Began on', value: day(startedOn) },
      { key: 'Due', value: `${day(stage.dueOn)}: ${days} working days` },
      ...(latest && !stoppedOn ? [{ key: 'With more time, at the latest', value: day(latest) }] : []),
      ...moreTime.map(({ until, reason, on }) => ({
        key: 'More time',
        value: `Until ${day(until)}, given on ${day(on)}: ${complaintDelays.words[reason]}`,
      })),
      ...(investigators ? [{ key: 'Investigators named', value: day(investigators.on) }] : []),
      ...(panelMetOn ? [{ key: 'The panel met', value: day(panelMetOn) }] : []),
      ...(answer ? [{ key: 'Answer sent', value: day(answer.on) }] : []),
      { key: 'On time', value: clockWords(stage, stoppedOn !== undefined) },
      ...(answerClock ? [{ key: 'The answer', value: clockWords(answerClock, answer !== undefined) }] : []),
    ],
    words: [
      ...moreTime.map(({ until, words }) => ({ heading: `Why it takes until ${day(until)}`, text: words })),
      ...(investigators ? [{ heading: 'Who investigates, and who is independent', text: investigators.words }] : []),
      ...(answer ? [{ heading: 'What was answered', text: answer.words }] : []),
    ],
  };
}
