/** Why a backup is not made or not restored. */
export type Refusal =
  | 'BACKUP.FOLDER_IN_USE'
  | 'BACKUP.NO_RECORD'
  | 'BACKUP.UNREADABLE'
  | 'BACKUP.DAMAGED'
  | 'BACKUP.NOT_EMPTY'
  | 'BACKUP.OTHER_MIGRATIONS';

/** Said to the person at the terminal; nothing was changed, or it was taken back. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  constructor(
    readonly code: Refusal,
    message: string,
  ) {
    super(message);
  }
}
