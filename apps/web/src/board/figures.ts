import { type Schemas } from '../shared/api/api.types';

/** How much waits of one sort, and where it is listed. */
export interface Figure {
  count: number;
  text: string;
  href: string;
  /** Lateness and drift are told in red while there is any. */
  isWorrying: boolean;
}

type Counts = Pick<Schemas['TeamSummary'], 'late' | 'dueSoon' | 'unallocated' | 'drifting' | 'signOffs'>;

/** @param page address of the team's board; '' on the board itself */
export function figures({ late, dueSoon, unallocated, drifting, signOffs }: Counts, page = ''): Figure[] {
  const figure = (count: number, text: string, section: string, worries = false): Figure => ({
    ...{ count, text, href: `${page}#${section}`, isWorrying: worries && count > 0 },
  });
  return [
    figure(late, 'Late', 'late', true),
    figure(dueSoon, 'Due in 5 working days', 'due-soon'),
    figure(unallocated, 'Unallocated', 'unallocated'),
    figure(drifting, 'Drifting plans', 'drifting', true),
    figure(signOffs, 'Waiting for a signature', 'signatures'),
  ];
}
