import { closedPositions, type Tx } from '#libs/database';

/** A form as whoever asks may read it: without the children whose records are closed to them. */
export async function openForm<Form>(tx: Tx, enquiryId: string, form: Form): Promise<Form> {
  const closed = await closedPositions(tx, enquiryId);
  const { children } = form as { children?: readonly unknown[] };
  if (closed.length === 0 || children === undefined) return form;
  return { ...form, children: children.filter((_, index) => !closed.includes(index + 1)) };
}
