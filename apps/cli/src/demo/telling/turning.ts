import { type Step, the } from './scene';

/** Another journey of the story becomes the one that it is about. @param index from 0, in the order in which the story has them now */
export function turnsTo(index: number): Step {
  return (scene) => {
    const { journeys } = scene;
    const path = the(journeys[index], 'The story has no such journey');
    journeys.push(...journeys.splice(index, 1));
    scene.on = path;
    return Promise.resolve();
  };
}
