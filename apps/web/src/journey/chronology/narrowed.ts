import { stageKinds } from '#libs/journey';
import { isDay } from '../../shared/templates/is-day';

/** Which of all that happened is asked for, as an address says it. '' narrows nothing. */
export interface Narrowed {
  kind: string;
  /** London days, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** Id of whoever did it. */
  actor: string;
}

/** Kinds that the API knows: of stages, and of what is no stage. */
const kinds: ReadonlySet<string> = new Set([...stageKinds, 'deadline', 'person']);

/** What is wrong with a day, by its field. */
export type WrongDays = Partial<Record<'from' | 'to', string>>;

/** As it was asked, and which days cannot be asked for. A kind or a person that cannot be narrows nothing. */
export function narrowedBy(query: (name: keyof Narrowed) => string): { asked: Narrowed; wrong: WrongDays } {
  const [kind, from, to, actor] = [query('kind'), query('from').trim(), query('to').trim(), query('actor')];
  const isBackwards = isDay(from) && isDay(to) && to < from;
  return {
    asked: { kind: kinds.has(kind) ? kind : '', from, to, actor: /^[0-9a-f-]{36}$/.test(actor) ? actor : '' },
    wrong: {
      ...(from === '' || isDay(from) ? {} : { from: 'Enter the first day as a date' }),
      ...(to === '' || isDay(to) ? {} : { to: 'Enter the last day as a date' }),
      ...(isBackwards ? { to: 'The last day cannot be before the first' } : {}),
    },
  };
}

/** Without what narrows nothing: for the API, and for an address. */
export function given(asked: Narrowed): Partial<Narrowed> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
}
