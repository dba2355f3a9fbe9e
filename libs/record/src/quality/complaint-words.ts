import { type ComplaintAct } from '#libs/quality';
import { type QualityWriter } from './record-quality';

type Wordless<A> = A extends { textHash: string } ? Omit<A, 'textHash'> & { words: string } : A;

/** An act as it comes in: with words where its fact has a hash. */
export type ComplaintToAct = Wordless<ComplaintAct>;

const kinds = {
  nameInvestigators: 'complaintInvestigators',
  giveMoreTime: 'complaintMoreTime',
  answer: 'complaintAnswer',
  withdraw: 'complaintWithdrawal',
} as const;

/** Keeps the words of an act as a document of the complaint; answers the act with their hash. */
export async function actWithWords(write: QualityWriter, id: string, act: ComplaintToAct): Promise<ComplaintAct> {
  if (!('words' in act)) return act;
  const { words, ...others } = act;
  return { ...others, textHash: await write.words(id, kinds[act.act], { words }) };
}
