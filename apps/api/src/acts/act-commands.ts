import { Injectable } from '@nestjs/common';
import { type Prisma } from '#libs/database';
import { type Actor, hashesOf, notInFuture, type StageCommand } from '#libs/journey';
import { type ActBody } from './act-body';
import { type ActRoute } from './act-routes';
import { Advising } from './advising';
import { type Attempt } from './attempt';
import { Contexts } from './context/contexts';
import { DocumentsInHand } from './documents-in-hand';
import { meetingOf } from './meeting';
import { refuseUnfitWorker } from './qualified-worker';
import { Texts } from './texts';
import { Record } from '../reading/record';

export interface ActToMake {
  attempt: Attempt;
  stage: Prisma.StageModel;
  by: Actor;
  body: ActBody;
  /** Of another child's meeting, of which this is a part. */
  meeting?: string;
}

/** Makes a command of what was asked for: codes as they are, words as hashes of kept texts, and what the rules must know besides. */
@Injectable()
export class ActCommands {
  constructor(
    private readonly record: Record,
    private readonly contexts: Contexts,
    private readonly documents: DocumentsInHand,
    private readonly texts: Texts,
    private readonly advising: Advising,
  ) {}

  async command(route: ActRoute, act: ActToMake): Promise<StageCommand> {
    const { name: type, form } = route;
    const { attempt, stage, by, body } = act;
    const now = new Date().toISOString();
    const at = body.at === undefined ? now : new Date(body.at).toISOString();
    notInFuture(at, now);
    await this.check(route, act);
    const context = await this.contexts.of(route, { attempt, stage, body, at });
    const codes = form.document ? await this.documents.handIn(attempt, stage, body.codes) : body.codes;
    const hashes = await this.keep(route, act);
    const advice = await this.advising.on(form, attempt, stage, hashes.textHash ?? codes.textHash);
    const meeting = act.meeting ?? (body.alsoFor.length > 0 ? meetingOf(attempt) : undefined);
    return {
      ...{ type, by, at },
      ...codes,
      ...hashes,
      ...advice,
      ...(meeting === undefined ? {} : { meetingId: meeting }),
      ...(form.flat || context === undefined ? context : { context }),
    };
  }

  /** What the staff list alone can say. */
  private async check({ kind, name }: ActRoute, { attempt, body }: ActToMake): Promise<void> {
    if (name !== 'allocate') return;
    const to = body.codes as { workerId: string; teamId: string };
    await this.record.as(attempt.requester, (tx) => refuseUnfitWorker(tx, kind, to));
  }

  /** Each hash's words are a text of their own, so that each can be answered by itself. */
  private async keep({ name, form }: ActRoute, { attempt, stage, body }: ActToMake): Promise<Hashes> {
    const kept: Hashes = {};
    for (const [hash, fields] of Object.entries(hashesOf(form))) {
      const words = fields.filter((field) => body.text?.[field] !== undefined);
      if (words.length === 0) continue;
      const text = Object.fromEntries(words.map((field) => [field, body.text?.[field]]));
      kept[hash] = await this.texts.keep(attempt, stage.streamId, hash === 'textHash' ? name : kindOf(hash), text);
    }
    return kept;
  }
}

type Hashes = { [hash: string]: string };

function kindOf(hash: string): string {
  return hash.replace(/Hash$/, '');
}
