import { type Prisma, type Tx } from '#libs/database';
import {
  type ActForm,
  type Advised,
  hasInterpreter,
  type InterpreterStanding,
  type SubmissionAdvice,
} from '#libs/journey';
import { readDocument } from '#libs/ledger';
import { adviceOf, check, type Glossary, type LanguageAdvice } from '#libs/plain-english';
import { type CouncilLanguage, councilLanguage } from '../plain-english/council-language';
import { asIs, given } from '../reading/iso';

type Checked = NonNullable<ActForm['advised']>;

/**
 * Advice on a text that is handed in, counted here once from the text that is kept, by the council's policy of the moment. The command
 * carries the counts, so that whoever reads the history later finds what the manager saw.
 */
export async function advisedOn(
  tx: Tx,
  { advised }: ActForm,
  { streamId, journeyId }: Prisma.StageModel,
  sha256: unknown,
): Promise<Advised> {
  if (advised === undefined || typeof sha256 !== 'string') return {};
  const kept = await readDocument(tx, streamId, sha256);
  if (kept === null) return {};
  const language = languageOf(await councilLanguage(tx), advised, kept.body);
  const missing = await interpreterMissing(tx, journeyId, kept.body);
  if (language === undefined && !missing) return {};
  return { advice: { ...given('language', language, asIs), ...(missing ? { interpreterMissing: true } : {}) } };
}

function languageOf(
  { version: glossaryVersion, policy, glossary }: CouncilLanguage,
  { text, forFamily = [] }: Checked,
  body: unknown,
): SubmissionAdvice['language'] {
  if (!policy.texts[text]) return undefined;
  const written = fieldsOf(body);
  const family = written.filter(([name]) => forFamily.includes(name));
  return {
    glossaryVersion,
    text: counted(written, glossary),
    ...(family.length === 0 ? {} : { forFamily: counted(family, glossary) }),
  };
}

/** A document may say that the family needs an interpreter; whether there is one stands on the journey (para 35). */
async function interpreterMissing(tx: Tx, journeyId: string | null, body: unknown): Promise<boolean> {
  if ((body as { interpreterNeeded?: boolean }).interpreterNeeded !== true || journeyId === null) return false;
  const journey = await tx.stage.findUnique({ where: { id: journeyId }, select: { state: true } });
  return !hasInterpreter((journey?.state as { interpreter?: InterpreterStanding } | undefined)?.interpreter);
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
