import { tell } from '../narrator';
import { act } from './sending';
import { clocksOf } from './clocks';
import { type Person, type Step } from './scene';
import { named } from './who';

/**
 * Puts a reason beside what was missed at the stage that the story is at. It explains, it never erases.
 * @param reason code of the reasons for lateness
 * @param rules which of the missed clocks; all without them
 */
export function explains(who: Person, reason: string, words: string, ...rules: string[]): Step {
  return async (scene) => {
    const stageId = scene.on.replace(/^\/(contacts|journeys)\//, '').replace('/stages/', '/');
    const missed = (await clocksOf(scene)).filter(
      (clock) => clock.late && clock.stageId === stageId && (rules.length === 0 || rules.includes(clock.rule)),
    );
    if (missed.length === 0) throw new Error(`Nothing was missed at ${stageId}`);
    for (const { id: deadlineId } of missed) {
      await act(scene, who, 'lateness-reasons', { deadlineId, reason, text: { explanation: `${words}.` } });
    }
    const which = [...new Set(missed.map(({ rule }) => rule))].join(', ');
    tell(`Today. ${named(who)} puts the reason beside ${which}: ${words} (${reason}).`);
  };
}
