import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';

/** Pictures and texts of the pages on which a test of the last run failed. */
export const failuresFolder = join(repositoryRoot(), '.local', 'browser-failures');
