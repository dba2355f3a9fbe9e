import { type Prisma, type Tx } from '#libs/database';
import { type ActContext, type ContextName } from '#libs/journey';
import { type ActBody } from '../act-body';

/** What an act is about, for whoever looks something up for it. */
export interface Looking {
  /** Sees everything: the answer is a count, a date or an id, and the caller may be of one team only. */
  tx: Tx;
  stage: Prisma.StageModel;
  /** The act's id: what is made fresh is derived from it, so that a repeat makes the same. */
  commandId: string;
  body: ActBody;
  /** When the act happened in the world. */
  at: string;
}

/** Looks up one thing that the rules must know; undefined when there is none. */
export type Look<Name extends ContextName> = (
  about: Looking,
) => Promise<ActContext[Name] | undefined> | ActContext[Name] | undefined;
