import { sectionNames, stages } from '#libs/journey';
import { type Codes } from '#libs/simulation';
import { type CouncilRecord } from './council-record';
import { type HeldStage } from './desk';

interface Keeping {
  streamId: string;
  by: string;
  at: string;
}

/** A whole assessment is saved as a draft and handed in: its codes are read from the text, by the form of that stage. */
export async function handedIn(
  record: CouncilRecord,
  stage: HeldStage,
  codes: Codes,
  { streamId, by, at }: Keeping,
): Promise<Codes> {
  const { stageId, kind, version } = stage;
  const text = Object.fromEntries(sectionNames.map((name) => [name, `Synthetic: the section ${name}.`]));
  const body = { ...codes, text };
  const reading = stages[kind].document?.read(body);
  if (reading === undefined || 'missing' in reading) {
    throw new Error(`The text of ${kind} is not whole: ${JSON.stringify(reading?.missing)}`);
  }
  const textHash = await record.text({ streamId, kind, body, by });
  await record.draft({ stageId, version: version + 1, sha256: textHash, body, savedBy: by, savedAt: new Date(at) });
  return { textHash, ...reading.codes, writers: [by] };
}
