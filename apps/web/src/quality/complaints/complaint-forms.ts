import { z } from 'zod';
import { complainants, complaintDelays, elementOutcomes } from '#libs/quality';
import { type Choice } from '../../forms/field.types';
import { WebForm } from '../../forms/web-form';
import { type Wording } from '../../forms/wording';
import { type Visit } from '../../shared/visit/visit';
import { actionsSent, type AskedAction, askedActions } from '../actions/asked-actions';
import { askedWords } from '../asked-words';
import { type ActName } from './complaint-acts';

const day = () => z.iso.date('Write a date');

export interface TakenBody {
  complainant: string;
  madeOn: string;
  summary: string;
  elements: string[];
  toId?: string;
  journeyId?: string;
}

/** `asks`: who answers is asked of managers, the journey's id of whoever does not come from its page. */
export function takeForm(asks: { officer: boolean; journey: boolean }): WebForm<TakenBody> {
  const schema = z.strictObject({
    complainant: complainants.schema,
    madeOn: day(),
    summary: askedWords(),
    elements: z.array(askedWords()).min(1, 'Write what is complained of').max(20),
    ...(asks.officer ? { toId: z.string('Say who answers it').min(1, 'Say who answers it') } : {}),
    ...(asks.journey ? { journeyId: z.guid('Write the id of a journey').optional() } : {}),
  });
  return new WebForm<TakenBody>(schema as unknown as z.ZodType<TakenBody>, {
    complainant: { label: 'Who complained' },
    madeOn: { label: 'When the complaint was made', hint: 'Its clock starts on that day' },
    summary: { label: 'Who it is, how they complained, and what they want to happen', rows: 5 },
    elements: { label: 'What is complained of', hint: 'One thing each: each is answered by itself' },
    'elements.*': { label: 'One thing that is complained of', rows: 2 },
    toId: { label: 'Which complaints officer answers it' },
    journeyId: {
      label: 'Id of the child’s journey',
      hint: 'Where it is about a child’s case. It is in the address of the journey’s page: ask the team',
    },
  });
}

const on = (label: string): Wording => ({ on: { label } });
const words = (label: string): Wording => ({ words: { label, rows: 5 } });

export type ActBody = Readonly<Record<string, unknown>>;

const plain = {
  nameInvestigators: new WebForm<ActBody>(z.strictObject({ on: day(), words: askedWords() }), {
    ...on('When they were named'),
    ...words('Who investigates, and who the independent person is'),
  }),
  holdPanel: new WebForm<ActBody>(z.strictObject({ on: day() }), on('When the panel met')),
  giveMoreTime: new WebForm<ActBody>(
    z.strictObject({ until: day(), reason: complaintDelays.schema, words: askedWords() }),
    {
      until: { label: 'Until when' },
      reason: { label: 'Why it takes longer' },
      ...words('What was said to whoever complained'),
    },
  ),
  moveOn: new WebForm<ActBody>(z.strictObject({ on: day() }), on('When whoever complained asked for it')),
  withdraw: new WebForm<ActBody>(z.strictObject({ on: day(), words: askedWords() }), {
    ...on('When it was withdrawn'),
    ...words('Why, in their words'),
  }),
};

/** The form of an act; an answer asks for the outcome of each element, in the words in which it was made. */
export function actForm(act: ActName, elements: readonly string[]): WebForm<ActBody> {
  return act === 'answer' ? answerForm(elements) : plain[act];
}

function answerForm(elements: readonly string[]): WebForm<ActBody> {
  const outcomes = Object.fromEntries(elements.map((_, n) => [`e${n}`, elementOutcomes.schema]));
  const schema = z.strictObject({
    on: day(),
    outcomes: z.strictObject(outcomes),
    words: askedWords(),
    actions: askedActions.schema,
  });
  return new WebForm<ActBody>(schema, {
    ...on('When the answer was sent'),
    outcomes: { label: 'What became of each thing that was complained of' },
    ...Object.fromEntries(elements.map((text, n) => [`outcomes.e${n}`, { label: text }])),
    ...words('What was answered'),
    ...askedActions.wording,
  });
}

/** What the API is sent. */
export function actSent(act: ActName, body: ActBody): object {
  if (act !== 'answer') return { act, ...body };
  const { outcomes, actions, ...answer } = body as {
    outcomes: Record<string, string>;
    actions?: AskedAction[];
  };
  const inOrder = Object.keys(outcomes).sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  return {
    ...{ act, ...answer },
    outcomes: inOrder.map((key) => outcomes[key]),
    actions: actionsSent(actions),
  };
}

/** Officers on the staff list; `everybody` for the owners of actions. */
export async function peopleChoices(visit: Visit, who: 'officers' | 'everybody'): Promise<Choice[]> {
  const { people } = await visit.staff();
  const able = people.filter(
    ({ active, roles }) => active && (who === 'everybody' || roles.includes('COMPLAINTS_OFFICER')),
  );
  return able.map(({ id, name }) => ({ value: id, text: name, body: id }));
}
