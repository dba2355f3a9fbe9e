import { type StageKind, stages } from '#libs/journey';
import { readOnly, type ReadRow } from '../forms/read-only';
import { WebForm } from '../forms/web-form';
import { textRows } from './text-rows';

/** A stage's document is read by its form; other texts, such as an outcome's reasons, by the names of their parts. */
export function documentRows(kind: StageKind, body: unknown): readonly ReadRow[] {
  const { document } = stages[kind];
  if (document !== undefined) return readOnly(new WebForm(document.draft), body);
  return textRows(body).map(({ label, text }) => ({ name: label, label, text }));
}
