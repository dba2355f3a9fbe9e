import type { Recorded, StageInput } from '#libs/contracts';
import { type Actor, type StageCommand } from '#libs/journey';
import { act } from './people-and-acts';
import { type StageStories } from './stage-stories';

type Rest<C extends StageCommand, T> = C extends { type: T } ? Omit<C, 'type' | 'by' | 'at'> : never;

/** What people do with one stage, at a moment in the world. */
export function actsOn<C extends StageCommand>(stories: StageStories, stage: StageInput) {
  return <T extends C['type']>(type: T, by: Actor, at: string, rest: Rest<C, T>): Promise<Recorded> =>
    stories.stages.act(stage, act({ type, by, at, ...rest }));
}

/** The same; time passes until then. */
export function actsInTimeOn<C extends StageCommand>(stories: StageStories, stage: StageInput) {
  const people = actsOn<C>(stories, stage);
  return async <T extends C['type']>(type: T, by: Actor, at: string, rest: Rest<C, T>): Promise<Recorded> => {
    await stories.until(at);
    return people(type, by, at, rest);
  };
}
