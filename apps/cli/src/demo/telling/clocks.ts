import { detail } from '../narrator';
import { type Clock, type Scene } from './scene';
import { inDays } from './when';

/** The senior manager reads every team's work; nobody sees more of it in this story. */
const reader = 'headOfService';

interface Working {
  amount: number;
  unit: string;
  citation: string;
}

/** The clocks of the contact and the journey that the story is about, or of all that it has come to. */
export async function clocksOf(scene: Scene, whose: 'now' | 'all' = 'now'): Promise<Clock[]> {
  const person = await scene.as(reader);
  const paths = [scene.contacts, scene.journeys].flatMap((all) => (whose === 'now' ? all.slice(-1) : all));
  const answers = paths.map((path) => person.get<{ deadlines: Clock[] }>(path));
  const clocks = (await Promise.all(answers)).flatMap(({ body }) => body.deadlines);
  return clocks.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}

/** Tells which clocks have stopped and which have started since the reader last heard of them. */
export async function tellClocks(scene: Scene): Promise<void> {
  const clocks = await clocksOf(scene);
  const stopped = clocks.filter(({ id, stoppedAt }) => stoppedAt && !scene.told.get(id)?.stoppedAt);
  const started = clocks.filter(({ id, stoppedAt }) => !stoppedAt && !scene.told.has(id));
  for (const clock of clocks) scene.told.set(clock.id, clock);
  for (const some of inTurns(stopped.filter(({ late }) => !late))) {
    if (some.length > 1) detail(`met     ${nameOf(some[0])}: ${some.length} times`);
    else for (const clock of some) detail(`met     ${nameOf(clock)}: due ${inDays(clock.dueOn)}${doneOn(clock)}`);
  }
  for (const clock of stopped.filter(({ late }) => late)) {
    detail(`MISSED  ${nameOf(clock)}: due ${inDays(clock.dueOn)}${doneOn(clock)}`);
  }
  for (const clock of started) await tellStart(scene, clock);
}

async function tellStart(scene: Scene, clock: Clock): Promise<void> {
  const { amount, unit, citation } = await workingOf(scene, clock);
  detail(
    `starts  ${nameOf(clock)}: ${inWords(amount, unit)} from ${inDays(clock.startedAt)}, due ${inDays(clock.dueOn)}`,
  );
  if (scene.cited.has(clock.rule)) return;
  scene.cited.add(clock.rule);
  detail(`        ${citation}`);
}

/** Limit and source of a clock's rule. */
export async function workingOf(scene: Scene, { id }: Clock): Promise<Working> {
  return (await (await scene.as(reader)).get<Working>(`/deadlines/${id}`)).body;
}

/** `10 working days` */
export function inWords(amount: number, unit: string): string {
  const words = unit.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${amount} ${amount === 1 ? words.replace(/s$/, '') : words}`;
}

function nameOf(clock: Clock | undefined): string {
  return clock?.rule ?? '';
}

function doneOn({ stoppedAt }: Clock): string {
  return stoppedAt === undefined ? '' : `, stopped ${inDays(stoppedAt)}`;
}

/** The same rule several times over is one duty. */
function inTurns(clocks: readonly Clock[]): Clock[][] {
  const rules = [...new Set(clocks.map(({ rule }) => rule))];
  return rules.map((rule) => clocks.filter((clock) => clock.rule === rule));
}
