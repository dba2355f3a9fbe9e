/** The record copied whole and restored: checked row by row, and its ledger verified. */
export { backup, type BackupOptions } from './backup';
export { type Manifest, recordChecksum } from './manifest';
export { BackupRefused, type Refusal } from './refusal';
export { restore, type Restored, type RestoreOptions } from './restore';
export { type RestoredLedger, verifyRestored } from './verify-restored';
