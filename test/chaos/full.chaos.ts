import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { repositoryRoot } from '../../libs/embedded/src/repository-root';
import { rules } from './checker/finding';
import { asked } from './report/asked';
import { figuresOf } from './report/figures';
import { goals } from './report/goals';
import { page } from './report/page';
import { minutesAhead } from './rig/minutes-ahead';
import { Trial } from './trial';

const say = (words: string): void => void process.stderr.write(`${words}\n`);

it('script/chaos', async () => {
  const { seed, minutes, only, crashPoints, bug, whole } = asked(
    (process.env.CHAOS_ARGUMENTS ?? '').split('\n').filter(Boolean),
  );
  const [loadBefore = 0] = loadavg();
  const seconds = minutes * 60;
  const trial = await Trial.begin({ seed, lateOnes: 12, minutes: minutes >= 2 ? minutesAhead(new Date()) : [] });
  try {
    if (bug) await trial.rig.forgetIdempotency();
    const clients = { families: 6, writers: 3 };
    if (only.length > 0) await trial.storm({ seconds, faults: only, clients, say });
    if (only.includes('worker')) {
      await trial.storm({ seconds: 130, faults: ['worker'], clients, apart: [12, 2], say });
    }
    if (crashPoints) await trial.crashesAtEachStep(say);
    say('The clients are done. Waiting until everything has come to rest ...');
    const judged = await trial.judge();
    const figures = figuresOf(trial, judged, { seed, seconds, loadBefore });
    for (const { rule, words } of judged.findings.slice(0, 50)) say(`BROKEN: ${rules[rule]}: ${words}`);
    const { commands, effects, kills } = figures;
    say(`${kills} kills, ${commands.acknowledged} acknowledged, ${effects} effects`);
    for (const { goal, measured, reached } of goals(figures))
      say(`${reached ? 'reached ' : 'MISSED  '} ${goal}: ${measured}`);
    const folder = join(repositoryRoot(), whole ? 'docs' : '.local');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'reliability.json'), `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(join(folder, 'reliability.md'), page(figures));
    say(`Written: ${whole ? 'docs' : '.local'}/reliability.md and .json`);
    expect(judged.findings).toEqual([]);
  } finally {
    await trial.end();
  }
}, 3_600_000);
