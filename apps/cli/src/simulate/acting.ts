import { textHash } from '#libs/ledger';
import { type Actor, type ActForm, gradeOf, hashesOf, type StageCommand, type StageKind, stages } from '#libs/journey';
import { type Acted, type Codes, type SyntheticColleague } from '#libs/simulation';
import { type About, contextOf } from './contexts';
import { type CouncilRecord } from './council-record';
import { type HeldStage } from './desk';
import { handedIn } from './document';
import { madeUpWords } from './made-up-words';
import { type World } from './world';

export function actorOf({ id, roles }: SyntheticColleague): Actor {
  return { id, roles, grade: gradeOf(roles) };
}

export function formOf(kind: StageKind, act: string): ActForm {
  const form = stages[kind].acts[act];
  if (form === undefined) throw new Error(`${kind} knows no act ${act}`);
  return form;
}

export interface ToAct {
  stage: HeldStage;
  streamId: string;
  moment: Acted;
  about: Omit<About, 'codes' | 'words'>;
  /** What the page showed. */
  shown: Codes;
  own?: Codes;
}

/** The command that the API makes of a form: words kept as documents of the stream, their hashes and the context in the command. */
export async function commandOf(record: CouncilRecord, world: World, acting: ToAct): Promise<StageCommand> {
  const { stage, streamId, moment, about, shown, own = {} } = acting;
  const { at, act: type } = moment;
  const by = actorOf(world.colleague(moment.by));
  const form = formOf(stage.kind, type);
  const keeping = { streamId, by: by.id, at };
  if (form.document === true) return { type, by, at, ...(await handedIn(record, stage, moment.codes, keeping)) };
  const said = { ...moment.codes, ...shown };
  const overCap = needsReason(world, form, { ...about, codes: said }) ? { whyOverCap: true } : {};
  const words = madeUpWords(form, { ...overCap, ...moment.words });
  const hashes = await keptWords(record, form, words, { ...keeping, act: type });
  const context = contextOf(world, form, { ...about, codes: said, ...(words === undefined ? {} : { words }) });
  const known = form.context === undefined ? {} : form.flat ? context : { context };
  return { type, by, at, ...said, ...hashes, ...known, ...own };
}

function needsReason(world: World, form: ActForm, about: About): boolean {
  const { caseload } = contextOf(world, form, about);
  return caseload !== undefined && caseload.held >= caseload.cap;
}

interface Keeping {
  streamId: string;
  by: string;
  act: string;
}

/** Each hash covers some of the words; each is a document of its own. */
async function keptWords(
  record: CouncilRecord,
  form: ActForm,
  words: Codes | undefined,
  keeping: Keeping,
): Promise<Codes> {
  const { streamId, by, act } = keeping;
  const kept: Record<string, string> = {};
  for (const [hash, fields] of Object.entries(hashesOf(form))) {
    const said = fields.filter((field) => words?.[field] !== undefined);
    if (said.length === 0) continue;
    const body = Object.fromEntries(said.map((field) => [field, words?.[field]]));
    kept[hash] = await record.text({ streamId, kind: hash === 'textHash' ? act : hash.replace(/Hash$/, ''), body, by });
  }
  return kept;
}

/** The hash of a request, as the API makes one. */
export function requestHashOf(command: object): string {
  return textHash(command);
}
