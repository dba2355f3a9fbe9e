import { type Database, type Tx } from '#libs/database';
import { saveDocument, sealText } from '#libs/ledger';
import {
  type EnquiryToRecord,
  type LoadedStage,
  loadStage,
  type MilestoneInput,
  type PersonToRecord,
  reachMilestones,
  type RecordAnswer,
  recordAct,
  recordEnquiry,
  type RecordInput,
  recordPerson,
} from '#libs/record';

export interface Text {
  streamId: string;
  kind: string;
  body: object;
  by: string;
}

export interface Draft {
  stageId: string;
  version: number;
  sha256: string;
  body: object;
  savedBy: string;
  savedAt: Date;
}

/** The record as the API and the activities write to it. The last argument of some is the time of day. */
export interface CouncilRecord {
  enquiry(input: EnquiryToRecord, now: Date): Promise<unknown>;
  person(input: PersonToRecord): Promise<unknown>;
  /** Keeps a text in a stream and answers its hash. */
  text(text: Text): Promise<string>;
  draft(draft: Draft): Promise<void>;
  load(stageId: string): Promise<LoadedStage>;
  record(input: RecordInput): Promise<RecordAnswer>;
  /** Clocks that ring at the same moment, one of each stage. Answers by stage what is left to do. */
  reach(inputs: readonly MilestoneInput[], now: Date): Promise<ReadonlyMap<string, RecordAnswer['milestones']>>;
}

/** The real one. `db`: a batch, whose transactions are parts of one. */
export function councilRecord(db: Database & Tx): CouncilRecord {
  return {
    enquiry: (input, now) => recordEnquiry(db, input, now),
    person: (input) => recordPerson(db, input),
    text: (text) => saveDocument(db, text),
    async draft({ stageId, ...written }) {
      const { streamId } = await db.stage.findUniqueOrThrow({ where: { id: stageId }, select: { streamId: true } });
      const draft = { ...written, body: await sealText(db, streamId, written) };
      await db.draftVersion.createMany({ data: [{ stageId, ...draft }] });
      await db.draft.upsert({ where: { stageId }, create: { stageId, ...draft }, update: draft });
    },
    load: (stageId) => loadStage(db, { stageId }),
    record: (input) => recordAct(db, input),
    reach: (inputs, now) => reachMilestones(db, inputs, now),
  };
}
