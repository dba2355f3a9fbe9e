import { detail } from '../narrator';
import { type Clock, type Scene, type Working } from './scene';
import { inDays, momentIn } from './when';

/** The senior manager reads every team's work; nobody sees more of it in this story. */
const reader = 'headOfService';

/** The clocks of the contact and the journey that the story is about, or of all that it has come to. */
export async function clocksOf(scene: Scene, whose: 'now' | 'all' = 'now'): Promise<Clock[]> {
  const person = await scene.as(reader);
  const { contacts, journeys, on } = scene;
  const paths = whose === 'all' ? [...contacts, ...journeys] : [...(isContact(on) ? [on] : []), ...journeys.slice(-1)];
  const answers = paths.map((path) => person.get<{ deadlines: Clock[] }>(path));
  const clocks = (await Promise.all(answers)).flatMap(({ body }) => body.deadlines);
  return clocks.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}

/** Tells which clocks have stopped and which have started since the reader last heard of them. */
export async function tellClocks(scene: Scene): Promise<void> {
  const clocks = await clocksOf(scene);
  const stopped = clocks.filter(({ id, stoppedAt }) => stoppedAt && !scene.told.get(id)?.stoppedAt);
  const started = clocks.filter(({ id, stoppedAt }) => !stoppedAt && !scene.told.has(id));
  for (const some of inTurns(stopped)) await tellStops(scene, some);
  for (const clock of started) await tellStart(scene, clock);
  for (const clock of clocks) scene.told.set(clock.id, clock);
}

/** Clocks of one rule: those in time together when they are several, each that was missed by itself. */
async function tellStops(scene: Scene, clocks: readonly Clock[]): Promise<void> {
  const met = clocks.filter(({ late }) => !late);
  if (met.length > 1) detail(`met     ${met[0]?.rule}: ${met.length} times`);
  for (const clock of met.length > 1 ? clocks.filter(({ late }) => late) : clocks) {
    if (!scene.told.has(clock.id)) await tellStart(scene, clock);
    detail(`${clock.late ? 'MISSED' : 'met   '}  ${clock.rule}: due ${inDays(clock.dueOn)}${doneOn(clock)}`);
  }
}

async function tellStart(scene: Scene, clock: Clock): Promise<void> {
  const isNew = !scene.cited.has(ruleOf(clock));
  const { amount, unit, citation } = await workingOf(scene, clock);
  const { rule, startedAt, dueOn, dueAt } = clock;
  const [from, due] = unit === 'hours' ? [momentIn(startedAt), momentIn(dueAt)] : [inDays(startedAt), inDays(dueOn)];
  detail(`starts  ${rule}: ${inWords(amount, unit)} from ${from}, due ${due}`);
  if (isNew) detail(`        ${citation}`);
}

/** Limit and source of a clock's rule. */
export async function workingOf(scene: Scene, clock: Clock): Promise<Working> {
  const known = scene.cited.get(ruleOf(clock));
  if (known) return known;
  const { body } = await (await scene.as(reader)).get<Working>(`/deadlines/${clock.id}`);
  scene.cited.set(ruleOf(clock), body);
  return body;
}

function ruleOf({ rule, ruleSet }: Clock): string {
  return `${ruleSet} ${rule}`;
}

function isContact(path: string): boolean {
  return path.startsWith('/contacts/');
}

/** `10 working days` */
export function inWords(amount: number, unit: string): string {
  const words = unit.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${amount} ${amount === 1 ? words.replace(/s$/, '') : words}`;
}

function doneOn({ stoppedAt }: Clock): string {
  return stoppedAt === undefined ? '' : `, stopped ${inDays(stoppedAt)}`;
}

/** The same rule several times over is one duty. */
function inTurns(clocks: readonly Clock[]): Clock[][] {
  const rules = [...new Set(clocks.map(({ rule }) => rule))];
  return rules.map((rule) => clocks.filter((clock) => clock.rule === rule));
}
