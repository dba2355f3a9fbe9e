import { type Surroundings } from './environment';

/** The running service and the way to a browser, put there by the environment of these tests. */
export const { service, visits } = (globalThis as unknown as { surroundings: Surroundings }).surroundings;
