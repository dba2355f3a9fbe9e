import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type WaitingRow, waitingRow } from './waiting-row';

export interface WaitingView extends PageModel {
  rows: readonly WaitingRow[];
  next?: string;
}

/** @param now ISO */
export function waitingView({ items, next }: Schemas['WaitingSignOffPage'], staff: Staff, now: string): WaitingView {
  return {
    title: 'Waiting for your signature',
    rows: items.map((item) => waitingRow(item, now, staff)),
    ...(next ? { next: `${paths.signOffs}?after=${encodeURIComponent(next)}` } : {}),
  };
}
