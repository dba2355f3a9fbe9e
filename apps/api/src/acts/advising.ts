import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { type ActForm, type Advised, type SubmissionAdvice } from '#libs/journey';
import { adviceOf, check, type Glossary, type LanguageAdvice } from '#libs/plain-english';
import { councilLanguage } from '../plain-english/council-language';
import { Record } from '../reading/record';
import { type Attempt } from './attempt';

type Checked = NonNullable<ActForm['advised']>;

/**
 * Advice on a text that is handed in, counted here once from the text that is kept, by the council's policy of the moment. The command
 * carries the counts, so that whoever reads the history later finds what the manager saw.
 */
@Injectable()
export class Advising {
  constructor(private readonly record: Record) {}

  async on(
    { advised }: ActForm,
    { requester }: Attempt,
    { streamId }: Prisma.StageModel,
    sha256: unknown,
  ): Promise<Advised> {
    if (advised === undefined || typeof sha256 !== 'string') return {};
    return this.record.as(requester, async (tx) => {
      const language = await languageOf(tx, advised, { streamId, sha256 });
      return language === undefined ? {} : { advice: { language } };
    });
  }
}

async function languageOf(
  tx: Tx,
  { text, forFamily = [] }: Checked,
  streamId_sha256: { streamId: string; sha256: string },
): Promise<SubmissionAdvice['language']> {
  const { version: glossaryVersion, policy, glossary } = await councilLanguage(tx);
  const kept = policy.texts[text] ? await tx.document.findUnique({ where: { streamId_sha256 } }) : null;
  if (kept === null) return undefined;
  const written = fieldsOf(kept.body);
  const family = written.filter(([name]) => forFamily.includes(name));
  return {
    glossaryVersion,
    text: counted(written, glossary),
    ...(family.length === 0 ? {} : { forFamily: counted(family, glossary) }),
  };
}

type Field = readonly [name: string, words: string];

/** A document keeps its words under `text`; the text of an act is its words. Codes are not read. */
function fieldsOf(body: unknown): Field[] {
  const { text = body } = body as { text?: unknown };
  return Object.entries(text as object).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isText).map((words): Field => [name, words]),
  );
}

/** Each field is read by itself: what one explains, somebody who reads only another does not know. */
function counted(fields: readonly Field[], glossary: Glossary): LanguageAdvice {
  return adviceOf(fields.flatMap(([, words]) => check(words, glossary)));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
