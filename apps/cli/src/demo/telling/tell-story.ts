import { stories } from '../stories/stories';
import { type StoryName } from '../story-names';
import { newStory } from '../narrator';
import { tellEnding } from './ending';
import { openScene, type Scene } from './scene';

/** Tells one story from the first act to the table of its journeys. */
export async function tellStory(name: StoryName, { api, as }: Pick<Scene, 'api' | 'as'>): Promise<void> {
  const { title, preface, steps } = stories[name];
  newStory(title, preface);
  const scene = openScene(api, as);
  for (const step of steps) await step(scene);
  await tellEnding(scene);
}
