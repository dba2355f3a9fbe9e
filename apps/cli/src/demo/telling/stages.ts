import { tell } from '../narrator';
import { eventually } from '../eventually';
import { act, type Codes } from './sending';
import { tellClocks } from './clocks';
import { journeyOf, type Person, type Scene, type Step, the } from './scene';
import { inMinutes, instant } from './when';
import { named } from './who';

/** Somebody opens a stage, and the story goes on there. */
export function opens(who: Person, kind: string, when: string, words: string, codes: Codes = {}): Step {
  return async (scene) => {
    scene.on = journeyOf(scene);
    await act(scene, who, 'stages', { kind, ...codes, at: instant(when), text: { why: `${words}.` } });
    tell(`${inMinutes(when)}. ${named(who)} ${words}.`);
    await entered(scene, `${kind}-1`);
    await tellClocks(scene);
  };
}

/** The map has opened a stage by itself: the story goes on there. */
export function begins(stage: string, words: string): Step {
  return async (scene) => {
    await entered(scene, stage);
    tell(`${words}.`);
    await tellClocks(scene);
  };
}

/** Another journey has opened in the same transaction: it is on the list of whoever leads it, and becomes the story's. */
export function steppedDown(lead: Person, words: string): Step {
  return furtherJourney(lead, '/queues/my-work', words);
}

/** The case has closed, and early help has opened with it: nobody holds it yet, the hub's manager sees it and the story goes on there. */
export function earlyHelpTakesOver(words: string): Step {
  return furtherJourney('hubManager', '/queues/unallocated', words);
}

function furtherJourney(who: Person, list: string, words: string): Step {
  return async (scene) => {
    const person = await scene.as(who);
    const { body } = await eventually(
      () => person.get<{ items: { journeyId: string; kind: string }[] }>(`${list}?limit=200`),
      (answer) => answer.body.items.some((item) => isNew(scene, item)),
    );
    const theirs = the(
      body.items.find((item) => isNew(scene, item)),
      `Nothing new is on ${list}`,
    );
    scene.journeys.push(`/journeys/${theirs.journeyId}`);
    tell(`${words}.`);
    await tellClocks(scene);
  };
}

function isNew({ journeys }: Scene, { journeyId, kind }: { journeyId: string; kind: string }): boolean {
  return kind === 'commonAssessment' && !journeys.includes(`/journeys/${journeyId}`);
}

/** The story goes back to a stage. */
export function at(stage: string): Step {
  return (scene) => entered(scene, stage);
}

/** The journey's workflow opens what follows moments after an act. */
async function entered(scene: Scene, stage: string): Promise<void> {
  const path = `${journeyOf(scene)}/stages/${stage}`;
  const person = await scene.as('headOfService');
  await eventually(
    () => person.get(path),
    ({ status }) => status === 200,
  );
  scene.on = path;
}
