import { abuseCategories, participations, preProceedingsAnswers } from '#libs/journey';
import { agencies } from '#libs/journey';
import { day, moment, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Conference } from './meeting-of';

export interface Row {
  label: string;
  text: string;
}

const outcomes: Readonly<Record<string, string>> = {
  plan: 'A child protection plan',
  childInNeedPlan: 'A child in need plan',
  earlyHelp: 'Early help',
  otherAgency: 'Another agency helps',
  noFurtherAction: 'Nothing further',
  lookedAfter: 'The child is looked after',
  noServices: 'No services',
};

/** What the chair decided; empty while nothing is decided. */
export function decisionRows({ initial }: Conference): Row[] {
  if (initial === undefined || !('decision' in initial)) return [];
  const { decision, decisionsIssuedAt, recordIssuedAt } = initial;
  return [
    { label: 'Decision', text: outcomes[decision.outcome] ?? words(decision.outcome) },
    ...category(decision.category),
    ...dissent(decision.dissent),
    { label: 'How the child took part', text: sentence(words(decision.participation, participations.title)) },
    ...(decision.previousPlans > 0
      ? [{ label: 'Earlier protection plans', text: `${decision.previousPlans}, so this one is a repeat plan` }]
      : []),
    ...on('First core group', decision.firstCoreGroupOn),
    ...on('Review due by', decision.reviewOn),
    { label: 'Decided on', text: moment(decision.at) },
    { label: 'Decisions sent out', text: decisionsIssuedAt ? moment(decisionsIssuedAt) : 'Not yet' },
    { label: 'Record sent out', text: recordIssuedAt ? moment(recordIssuedAt) : 'Not yet' },
  ];
}

export interface ReviewRow {
  title: string;
  rows: readonly Row[];
}

/** Reviews that were decided, the newest first. */
export function reviewRows({ plan }: Conference): ReviewRow[] {
  return [...(plan?.reviewLog ?? [])].reverse().map((review) => ({
    title: `Review ${review.n}, ${day(review.sitting.at)}`,
    rows: [
      {
        label: 'Decision',
        text:
          review.decision === 'continue'
            ? 'The plan goes on'
            : `The plan ended: ${lower(outcomes[review.outcome ?? ''])}`,
      },
      ...category(review.category),
      ...dissent(review.dissent),
      { label: 'How the child took part', text: sentence(words(review.participation, participations.title)) },
      ...(review.preProceedings
        ? [
            {
              label: 'Work before proceedings',
              text: sentence(words(review.preProceedings, preProceedingsAnswers.title)),
            },
          ]
        : []),
      ...on('Next review by', review.reviewOn),
      { label: 'Agencies', text: review.sitting.quorate ? 'Enough came' : 'Too few came; the chair wrote down why' },
      { label: 'Chair', text: review.sameChair ? 'The same as before' : 'Another than before' },
    ],
  }));
}

function category(code: string | undefined): Row[] {
  return code === undefined ? [] : [{ label: 'Category', text: sentence(words(code, abuseCategories.title)) }];
}

function dissent(named: readonly string[]): Row[] {
  const text = named.length === 0 ? 'Nobody' : sentence(named.map((one) => words(one, agencies.title)).join(', '));
  return [{ label: 'Who would have decided otherwise', text }];
}

function on(label: string, date: string | undefined): Row[] {
  return date === undefined ? [] : [{ label, text: day(date) }];
}

function lower(text = ''): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
