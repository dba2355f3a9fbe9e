/** Keys from the environment, and sealing with them. The database never sees one. */
export { type CodecKey, codecKeysSchema } from './codec-keys';
export { KeyRing, NoSuchKey } from './key-ring';
export { seal, unseal } from './seal';
