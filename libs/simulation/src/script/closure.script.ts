import { type IsoDate } from '#libs/timescales';
import { type Telling } from './telling';

/** The family asked, the chronology complete, the agencies told, a manager's signature. */
export function closes(telling: Telling, on: IsoDate): void {
  const { worker, manager } = telling.cast;
  telling.hears(undefined, [on, '11:00'], worker, 'closure');
  telling.act(undefined, [on, '11:10'], worker, 'markChronologyComplete');
  const reason = telling.chance.from({ RC7: 968, RC5: 17, RC3: 9, RC4: 6 } as const);
  telling.act(undefined, [on, '11:20'], worker, 'proposeClosure', { reason, feedbackToAgencies: true });
  telling.act(undefined, [on, '15:20'], manager, 'authoriseClosure', {}, { fill: 'textToSign' });
}
