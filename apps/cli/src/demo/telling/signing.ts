import { tell } from '../narrator';
import { tellClocks } from './clocks';
import { type Person, type Scene, type Step, the } from './scene';
import { act, actInVain } from './sending';
import { named } from './who';

/** Somebody signs the text that lies before them. Nobody can date a signature back: it is given today. */
export function signs(who: Person, path: string, words: string): Step {
  return async (scene) => {
    await act(scene, who, path, { textHash: await hashToSign(scene, who) });
    tell(`Today. ${named(who)} ${words}.`);
    await tellClocks(scene);
  };
}

/** Somebody tries to sign, and the service says no with this code. */
export function refusedToSign(who: Person, path: string, code: string, words: string): Step {
  return async (scene) => {
    await actInVain(scene, who, path, { textHash: await hashToSign(scene, who) }, code);
    tell(`REFUSED. ${named(who)} ${words} (${code}).`);
  };
}

interface Signable {
  state?: { gate?: { textHash: string }; submission?: { textHash: string }; proposal?: { textHash: string } };
}

/** Of a stage: what lies there to be signed. Of a journey: what stands on the manager's list. */
async function hashToSign(scene: Scene, who: Person): Promise<string> {
  const { on } = scene;
  const caller = await scene.as(who);
  const { state } = (await caller.get<Signable>(on)).body;
  const list = '/queues/awaiting-my-sign-off?limit=200';
  const waiting = state ? [] : (await caller.get<{ items: { stageId: string; textHash: string }[] }>(list)).body.items;
  const listed = waiting.find(({ stageId }) => on === `/journeys/${stageId}`);
  return the(
    (state?.gate ?? state?.submission ?? state?.proposal ?? listed)?.textHash,
    'Nothing waits for a signature here',
  );
}
