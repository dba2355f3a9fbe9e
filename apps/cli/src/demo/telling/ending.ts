import { eventually } from '../eventually';
import { chapter, table } from '../narrator';
import { clocksOf, inWords, workingOf } from './clocks';
import { type Scene, type Step } from './scene';
import { inDays } from './when';

interface Journey {
  status: string;
  ruleSet: string;
  closureReason?: string;
  stages: { stage: string; status: string; openedAt: string; finishedAt?: string; outcome?: string }[];
}

/** Each journey as a table, and every rule that a clock ran under. */
export async function tellEnding(scene: Scene): Promise<void> {
  chapter('The journey, stage by stage');
  const person = await scene.as('headOfService');
  for (const [index, path] of scene.journeys.entries()) {
    const { body } = await person.get<Journey>(path);
    table(
      `Journey ${index + 1}: ${body.status}${body.closureReason ? ` (${body.closureReason})` : ''}, under ${body.ruleSet}`,
      ['stage', 'began', 'ended', 'how'],
      body.stages.map(({ stage, openedAt, finishedAt, outcome, status }) => [
        stage,
        inDays(openedAt),
        finishedAt ? inDays(finishedAt) : '',
        outcome ?? status,
      ]),
    );
  }
  await tellRules(scene);
}

async function tellRules(scene: Scene): Promise<void> {
  const clocks = await clocksOf(scene, 'all');
  const rules = [...new Set(clocks.map(({ rule }) => rule))].sort();
  const rows = rules.map(async (rule) => {
    const ran = clocks.filter((clock) => clock.rule === rule);
    const [first] = ran;
    if (!first) return [];
    const { amount, unit, citation } = await workingOf(scene, first);
    const late = ran.filter((clock) => clock.late).length;
    return [rule, inWords(amount, unit), String(ran.length), late === 0 ? '' : String(late), citation];
  });
  table('Every deadline', ['rule', 'limit', 'ran', 'missed', 'source'], await Promise.all(rows));
}

/** A journey closes moments after its last stage. */
export function isClosed(reason: string): Step {
  return async (scene) => {
    const person = await scene.as('headOfService');
    const path = scene.journeys.at(-1) ?? '';
    await eventually(
      () => person.get<Journey>(path),
      ({ body }) => body.status === 'closed' && body.closureReason === reason,
    );
  };
}
