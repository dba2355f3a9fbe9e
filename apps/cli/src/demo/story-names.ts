/** The stories that `script/demo --story` tells. */
export const storyNames = ['protection'] as const;

export type StoryName = (typeof storyNames)[number];
