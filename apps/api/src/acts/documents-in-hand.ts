import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken, type StageKind, stages } from '#libs/journey';
import { readDraft } from '../drafts/reading-drafts';
import { pointerTo } from '../http/pointer';
import { type Attempt } from './attempt';
import { keepText } from './texts';

type Codes = Readonly<{ [name: string]: unknown }>;

/**
 * The author hands the text in that they see. It must be complete, and it is kept under its hash. Adds what the document says in codes.
 * Throws SUBMISSION.NO_TEXT, SIGN_OFF.TEXT_CHANGED or SUBMISSION.INCOMPLETE.
 */
export async function handIn(tx: Tx, attempt: Attempt, stage: Prisma.StageModel, codes: Codes): Promise<Codes> {
  const { id: stageId, streamId, kind } = stage;
  const draft = await readDraft(tx, stageId, streamId);
  if (!draft) throw new RuleBroken('SUBMISSION.NO_TEXT', 'Nothing has been written yet');
  if (draft.sha256 !== codes.textHash) {
    throw new RuleBroken('SIGN_OFF.TEXT_CHANGED', 'The text has changed since you saw it');
  }
  const said = codesOf(kind as StageKind, draft.body);
  await keepText(tx, attempt, { streamId, kind, body: draft.body as object });
  return { ...codes, ...said };
}

function codesOf(kind: StageKind, body: unknown): Codes {
  const { document } = stages[kind];
  if (!document) throw new Error(`An act of ${kind} hands in a document, and the stage has none`);
  const reading = document.read(body);
  if ('codes' in reading) return reading.codes;
  throw new RuleBroken('SUBMISSION.INCOMPLETE', 'Something is still missing', {
    errors: reading.missing.map(({ field, message }) => ({ pointer: pointerTo(field.split('.')), detail: message })),
  });
}
