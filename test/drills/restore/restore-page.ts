import { type Figures } from '../support/figures';
import { writeDown } from '../support/written';

/** How old Temporal's store is, beside the record of the backup. */
export const stores = ['older', 'lost', 'newer'] as const;

const rows = {
  restore: 'restore the record',
  'rows restored': 'rows restored, read back and compared',
  'same checksum': 'checksum of the record as in the backup',
  start: 'start the service',
  heal: '`reconcile --heal` until nothing differs',
  differed: 'what it found, and healed',
  'stages lost': 'stages lost',
  'clocks lost': 'deadlines lost',
  'people go on': 'the next child is taken on',
} as const;

/** The name of a figure of one of the three. */
export function figure(store: (typeof stores)[number], what: keyof typeof rows): string {
  return `Temporal ${store}: ${rows[what]}`;
}

export function checksumIn(said: string): string {
  return /Checksum of the record: (\w{64})/.exec(said)?.[1] ?? 'none';
}

export function restorePage(figures: Figures): void {
  const whats = Object.keys(rows) as (keyof typeof rows)[];
  const [stages, clocks] = figures.of('stages, clocks').split(', ');
  const said = `Seen with ${stages} stages under way and ${clocks} deadlines (the backup took ${figures.of('backup')}), on`;
  writeDown('how-to/back-up-and-restore.md', 'restore drill', said, [
    ['', 'Temporal older than the record', "Temporal's store lost", 'Temporal newer than the record'],
    ...whats.map((what) => [rows[what], ...stores.map((store) => figures.of(figure(store, what)))]),
  ]);
}
