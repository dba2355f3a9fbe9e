/** The record copied whole and restored: checked row by row, and its ledger verified. */
export { backup } from './backup';
export { type Manifest, recordChecksum } from './manifest';
export { BackupRefused, type Refusal } from './refusal';
export { restore, type Restored } from './restore';
export { type RestoredLedger, verifyRestored } from './verify-restored';
