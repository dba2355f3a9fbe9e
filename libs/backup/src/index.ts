export { backup, type BackupOptions } from './backup';
export { type Manifest, recordChecksum, tablesLeftOut } from './manifest';
export { readManifest } from './manifest-file';
export { BackupRefused, type Refusal } from './refusal';
export { restore, type Restored, type RestoreOptions } from './restore';
export { type RestoredLedger, verifyRestored } from './verify-restored';
