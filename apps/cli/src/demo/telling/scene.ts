import { demoPeople, signIn } from '#libs/embedded';
import { Caller } from '../caller';

export type Person = keyof typeof demoPeople;

/** A clock as the service answers it. Instants in ISO form, days as YYYY-MM-DD. */
export interface Clock {
  id: string;
  stageId: string;
  rule: string;
  n: number;
  /** The edition of the guidance under which it runs. */
  ruleSet: string;
  startedAt: string;
  dueOn: string;
  dueAt: string;
  stoppedAt?: string;
  late: boolean;
}

/** What a rule says, and where it stands. */
export interface Working {
  amount: number;
  unit: string;
  citation: string;
}

/** Where a story is: whose journey, at which stage, and which clocks the reader has been told of. */
export interface Scene {
  readonly api: string;
  /** Somebody who has signed in, at the first call by the whole code flow. */
  as(who: Person): Promise<Caller>;
  /** Addresses of the API: `/contacts/{id}`, `/journeys/{id}`. The last of each is the one that the story is about. */
  readonly contacts: string[];
  readonly journeys: string[];
  /** What acts are done to: a contact, a journey or a stage of it. */
  on: string;
  /** Clocks by id, as they were when the reader last heard of them. */
  readonly told: Map<string, Clock>;
  /** Limits and sources that the reader has been told, by rule set and rule. */
  readonly cited: Map<string, Working>;
}

/** One step of a story. A story is a list of them, and reads like the guidance. */
export type Step = (scene: Scene) => Promise<void>;

/** A fresh scene. Sign-ins are shared between stories: the same people work on all of them. */
export function openScene(api: string, as: Scene['as']): Scene {
  return { api, as, contacts: [], journeys: [], on: '', told: new Map(), cited: new Map() };
}

/** Signs people in when they first act. */
export function signingIn(api: string, issuer: string): Scene['as'] {
  const callers = new Map<Person, Promise<Caller>>();
  const enter = async (who: Person): Promise<Caller> => {
    const { id, name } = demoPeople[who];
    return new Caller(api, (await signIn(issuer, id)).accessToken, name);
  };
  return (who) => {
    const known = callers.get(who) ?? enter(who);
    callers.set(who, known);
    return known;
  };
}

export function journeyOf({ journeys }: Scene): string {
  return the(journeys.at(-1), 'The story has no journey yet');
}

export function contactOf({ contacts }: Scene): string {
  return the(contacts.at(-1), 'The story has no contact yet');
}

export function the<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
