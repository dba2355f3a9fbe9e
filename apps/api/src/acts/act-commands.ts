import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { type Actor, type Advised, hashesOf, notInFuture, type StageCommand } from '#libs/journey';
import { type ActBody } from './act-body';
import { type ActRoute } from './act-routes';
import { advisedOn } from './advising';
import { type Attempt } from './attempt';
import { contextOf } from './context/contexts';
import { handIn } from './documents-in-hand';
import { refuseChairOfTheTeam } from './independent-chair';
import { meetingOf } from './meeting';
import { refuseUnfitWorker } from './qualified-worker';
import { keepText } from './texts';
import { Record } from '../reading/record';

export interface ActToMake {
  attempt: Attempt;
  stage: Prisma.StageModel;
  by: Actor;
  body: ActBody;
  /** Of another child's meeting, of which this is a part. */
  meeting?: string;
}

/**
 * Makes a command of what was asked for: codes as they are, words as hashes of kept texts, and what the rules must know besides. All that
 * is read and kept for it is one transaction: first as the person, then as the service, which sees what the person need not.
 */
@Injectable()
export class ActCommands {
  constructor(private readonly record: Record) {}

  async command(route: ActRoute, act: ActToMake): Promise<StageCommand> {
    const { name: type, form } = route;
    const { attempt, by, body } = act;
    const now = new Date().toISOString();
    const at = body.at === undefined ? now : new Date(body.at).toISOString();
    notInFuture(at, now);
    const meeting = act.meeting ?? (body.alsoFor.length > 0 ? meetingOf(attempt) : undefined);
    const { context, ...said } = saysAll(route, body) ? { codes: body.codes } : await this.prepared(route, act, at);
    return {
      ...{ type, by, at },
      ...said.codes,
      ...said.hashes,
      ...said.advice,
      ...(meeting === undefined ? {} : { meetingId: meeting }),
      ...(form.flat || context === undefined ? context : { context }),
    };
  }

  private async prepared(route: ActRoute, act: ActToMake, at: string): Promise<Prepared> {
    const { form } = route;
    const { attempt, stage, body } = act;
    return this.record.as(attempt.requester, async (tx) => {
      await check(tx, route, act);
      const codes = form.document ? await handIn(tx, attempt, stage, body.codes) : body.codes;
      const hashes = await keepWords(tx, route, act);
      const advice = await advisedOn(tx, form, stage, hashes.textHash ?? codes.textHash);
      if (form.context !== undefined) await this.record.asServiceFromHere(tx, attempt.requester);
      const looking = { tx, stage, body, at, commandId: attempt.commandId };
      return { codes, hashes, advice, context: await contextOf(route, looking) };
    });
  }
}

/** What of a command had to be read or kept first. */
interface Prepared {
  codes: ActBody['codes'];
  hashes?: Hashes;
  advice?: Advised;
  context?: Readonly<globalThis.Record<string, unknown>>;
}

/** A signature, and other acts without words: the request says all, and nothing has to be read or kept. */
function saysAll({ name, form }: ActRoute, { text = {} }: ActBody): boolean {
  const asksMore = form.document ?? form.context ?? form.advised;
  return !asksMore && !isChecked(name) && Object.keys(text).length === 0;
}

function isChecked(name: string): boolean {
  return name === 'allocate' || name === 'bookConference';
}

/** What the staff list alone can say. */
async function check(tx: Tx, { kind, name }: ActRoute, { stage, body: { codes } }: ActToMake): Promise<void> {
  if (name === 'allocate') await refuseUnfitWorker(tx, kind, codes as { workerId: string; teamId: string });
  if (name === 'bookConference') await refuseChairOfTheTeam(tx, stage, (codes as { chairId: string }).chairId);
}

/** Each hash's words are a text of their own, so that each can be answered by itself. */
async function keepWords(tx: Tx, { name, form }: ActRoute, { attempt, stage, body }: ActToMake): Promise<Hashes> {
  const kept: Hashes = {};
  for (const [hash, fields] of Object.entries(hashesOf(form))) {
    const words = fields.filter((field) => body.text?.[field] !== undefined);
    if (words.length === 0) continue;
    const text = Object.fromEntries(words.map((field) => [field, body.text?.[field]]));
    const kind = hash === 'textHash' ? name : kindOf(hash);
    kept[hash] = await keepText(tx, attempt, { streamId: stage.streamId, kind, body: text });
  }
  return kept;
}

type Hashes = { [hash: string]: string };

function kindOf(hash: string): string {
  return hash.replace(/Hash$/, '');
}
