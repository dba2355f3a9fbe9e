import { onOwnStack } from './own-stack';
import { type StoryName } from './story-names';
import { signingIn } from './telling/scene';
import { tellStory } from './telling/tell-story';

/** Tells stories one after another on one service of their own. */
export async function runStories(names: readonly StoryName[]): Promise<void> {
  await onOwnStack(async ({ api, issuer }) => {
    if (!api) throw new Error('The API did not start');
    const as = signingIn(api.url, issuer);
    for (const name of names) await tellStory(name, { api: api.url, as });
  });
}
