import { type IsoDate } from '#libs/timescales';
import { type Chance } from '../chance/chance';
import { at } from '../days';
import { type Cast } from './cast';
import { type Acted, type Codes, type JourneyKey, type Moment, type SyntheticChild } from './moment.types';

type Kind = string;

const heard = { words: { views: true } };

/** The script of one episode of one child, written down act by act. */
export class Telling {
  readonly moments: Moment[] = [];
  private readonly opened = new Map<Kind, number>();

  constructor(
    readonly chance: Chance,
    readonly cast: Cast,
    readonly child: SyntheticChild,
    readonly keys: JourneyKey & { contact: string },
  ) {}

  /** The case has closed, and early help takes over: a journey of its own. */
  thenEarlyHelp(tells: (early: Telling) => void): void {
    const { chance, cast, child, keys } = this;
    const early = new Telling(chance.of(`early help ${child.key}`), cast, child, { ...keys, then: 'earlyHelp' });
    tells(early);
    this.moments.push(...early.moments);
  }

  /** The next stage of its kind opens: its name. */
  opens(kind: Kind): string {
    const n = (this.opened.get(kind) ?? 0) + 1;
    this.opened.set(kind, n);
    return `${kind}-${n}`;
  }

  /** Somebody does something at a stage, or on the journey itself when no stage is named. */
  act(
    stage: string | undefined,
    [day, time]: readonly [IsoDate, string],
    by: string,
    act: string,
    codes: Codes = {},
    more: Pick<Acted, 'words' | 'fill'> = {},
  ): void {
    const { journey, then } = this.keys;
    const key = then === undefined ? { journey } : { journey, then };
    const on = stage === undefined ? key : { ...key, stage };
    this.moments.push({ at: at(day, time), does: 'act', by, on, act, codes, ...more });
  }

  /** Child and parents are asked what they think. */
  hears(stage: string | undefined, when: readonly [IsoDate, string], by: string, occasion: string): void {
    const small = this.child.dateOfBirth === undefined || when[0] < `${Number(this.child.dateOfBirth.slice(0, 4)) + 4}`;
    const childs = small ? { answer: 'notAsked', reason: 'tooYoung' } : { answer: 'given' };
    this.act(stage, when, by, 'recordViews', { occasion, whose: 'child', ...childs }, small ? {} : heard);
    this.act(stage, when, by, 'recordViews', { occasion, whose: 'mother', answer: 'given' }, heard);
  }

  allocates(stage: string, when: readonly [IsoDate, string]): void {
    const { worker: workerId, team: teamId, manager } = this.cast;
    this.act(stage, when, manager, 'allocate', { workerId, teamId });
  }
}

/** Each agency was asked and came. */
export function came(...agencies: string[]): object[] {
  return agencies.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));
}

export function cameWithReport(...agencies: string[]): object[] {
  return agencies.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'received' }));
}
