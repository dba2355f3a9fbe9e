import { type StoryName } from '../story-names';
import { type Step } from '../telling/scene';
import { earlyHelp } from './early-help/early-help';
import { lawChange } from './law-change/law-change';
import { missing } from './missing/missing';
import { privateFostering } from './private-fostering/private-fostering';
import { protection } from './protection/protection';

export interface Story {
  title: string;
  /** What the reader should know first. */
  preface: string;
  steps: readonly Step[];
}

/** The stories by name. */
export const stories: Record<StoryName, Story> = {
  protection,
  'early-help': earlyHelp,
  'private-fostering': privateFostering,
  missing,
  'law-change': lawChange,
};
