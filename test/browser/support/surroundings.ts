import { Service } from '../../support/service/service';
import { type Surroundings } from './environment';

const { stack, home, ...given } = (globalThis as unknown as { surroundings: Surroundings }).surroundings;

/** The service that the whole run shares: tests may stop and start its parts, each for itself. */
export const service = Service.running(stack, home);

/** The way to a browser, and the structures of pages in which nothing was found during this run. */
export const { visits, sound } = given;
