import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stack traces of failures travel as payloads, so that the codec encrypts them too. Loaded by path, also into the sandbox. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
