import { chapter, table } from '../../narrator';
import { clocksOf } from '../../telling/clocks';
import { type Clock, type Step } from '../../telling/scene';
import { inDays } from '../../telling/when';

/** The same work under either guidance: the clocks that began in 2013. */
export const sideBySide: Step = async (scene) => {
  const clocks = (await clocksOf(scene, 'all')).filter(({ startedAt }) => startedAt < '2014');
  const rules = [...new Set(clocks.map(({ rule }) => rule))];
  chapter('Side by side');
  table(
    'Every clock that began in 2013: from which day, and when it was due',
    ['rule', 'guidance of 2010', 'guidance of 2013'],
    rules.map((rule) => [rule, ...['wt2010', 'wt2013'].map((ruleSet) => daysOf(clocks, rule, ruleSet))]),
  );
};

function daysOf(clocks: readonly Clock[], rule: string, ruleSet: string): string {
  const [clock] = clocks.filter((one) => one.rule === rule && one.ruleSet === ruleSet);
  return clock ? `${inDays(clock.startedAt)} to ${inDays(clock.dueOn)}` : '';
}
