import { stageKinds, stages } from '#libs/journey';

/** Kinds of stage that a manager gives to a worker. */
export const givenToWorkers = stageKinds.filter((kind) => 'allocate' in stages[kind].acts);
