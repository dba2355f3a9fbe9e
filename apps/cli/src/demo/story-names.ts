/** The stories that `script/demo --story` tells. */
export const storyNames = ['protection', 'early-help', 'private-fostering', 'missing', 'law-change'] as const;

export type StoryName = (typeof storyNames)[number];
