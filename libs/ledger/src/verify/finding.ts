/** What can be wrong with a ledger. */
export const findingKinds = [
  'factEdited',
  'factMissing',
  'factOutOfChain',
  'factOutOfOrder',
  'tailMissing',
  'headAltered',
  'checkpointForged',
  'checkpointAltered',
  'checkpointMissing',
  'signedFactsEdited',
  'signedFactsMissing',
  'signedFactsAdded',
  'anchorBehind',
  'documentAltered',
  'openedFactMissing',
  'versionWithoutFact',
  'outboxWithoutFact',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One thing that is not as it was recorded. Ids and numbers only. */
export interface Finding {
  kind: FindingKind;
  /** Absent when the finding is about a stretch of the ledger that no stream is left to name. */
  streamId?: string;
  seq?: number;
  /** In plain English. */
  words: string;
}

/** How much was looked at. */
export interface Figures {
  facts: number;
  streams: number;
  checkpoints: number;
  documents: number;
  /** Of the texts: destroyed by law, so that only their hashes are left. */
  textsErased: number;
  /** Of the texts: sealed, and not looked into for want of TEXT_KEYS. */
  textsLocked: number;
  /** Recorded since the last checkpoint: a missing tail among these only shows while something else still points to it. */
  factsNotYetSigned: number;
}

const most = 1_000;

/** Keeps the first thousand: a ledger with more has been found out. */
export class Findings {
  readonly list: Finding[] = [];
  total = 0;

  add(kind: FindingKind, words: string, where: { streamId?: string | null; seq?: number | null } = {}): void {
    this.total += 1;
    if (this.list.length < most) {
      this.list.push({ kind, streamId: where.streamId ?? undefined, seq: where.seq ?? undefined, words });
    }
  }
}
