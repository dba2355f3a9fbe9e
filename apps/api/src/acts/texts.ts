import { type Tx } from '#libs/database';
import { saveDocument } from '#libs/ledger';
import { type Asking } from '../reading/asking';

/** Keeps a text that goes with an act once, however often it is sent. Answers its hash, which names it in the act. */
export async function keepText(
  tx: Tx,
  { requester }: Asking,
  text: { streamId: string; kind: string; body: object },
): Promise<string> {
  return saveDocument(tx, { ...text, by: requester.actorId });
}
