import { type Choice, type Choices, type PickerSource } from '../forms/field.types';
import { day, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';
import { planChoices } from './plan-choices';
import { siblings } from './siblings';

type Ask = (visit: Visit, subject: ActSubject) => Promise<readonly Choice[]>;

/** Where the choices of each kind come from. The text that is signed is put in by the page that shows it. */
const asks: Readonly<Record<Exclude<PickerSource, 'shownText'>, Ask>> = {
  staff: async (visit) => (await visit.staff()).people.map(({ id, name }) => choice(id, name)),
  teams: async (visit) => (await visit.staff()).teams.map(({ id, name }) => choice(id, name)),
  journeys: siblings,
  deadlines: (_visit, { deadlines }) =>
    Promise.resolve(
      deadlines.map(({ id, rule, dueOn }) => choice(id, `${sentence(words(rule))}, due on ${day(dueOn)}`)),
    ),
  rules: (_visit, { deadlines }) =>
    Promise.resolve(
      deadlines
        .filter(({ stoppedAt }) => stoppedAt === undefined)
        .map(({ rule, dueOn }) => choice(rule, `${sentence(words(rule))}, due on ${day(dueOn)}`)),
    ),
  needs: (visit, subject) => planChoices(visit, subject, 'needs', 'needId'),
  actions: (visit, subject) => planChoices(visit, subject, 'actions', 'actionId'),
};

/** Only what the form asks for is looked up. */
export async function choicesFor(
  visit: Visit,
  subject: ActSubject,
  sources: ReadonlySet<PickerSource>,
): Promise<Choices> {
  const wanted = [...sources].filter((source) => source !== 'shownText');
  const found = await Promise.all(wanted.map(async (source) => [source, await asks[source](visit, subject)] as const));
  return Object.fromEntries(found);
}

export function choice(value: string, text: string): Choice {
  return { value, text, body: value };
}
