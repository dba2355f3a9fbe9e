import { z } from 'zod';
import { type ContextName } from './act-context';
import { togetherReasons } from '../codes/together';
import { id, moment, narrative } from '../forms/fields';
import { type TextKind } from '../policies/text-kinds';

/** What an act asks of its doer, in the words of the access rules. */
export const actActions = [
  'screen',
  'identify',
  'decide',
  /** the night's duty team to the day team */
  'handOver',
  'agree',
  'inform',
  'allocate',
  'submit',
  'signOff',
  'return',
  'extend',
  'explain',
  /** case work: what the allocated worker and the team record */
  'record',
  'plan',
  'visit',
  'review',
  /** convene and chair a meeting */
  'chair',
  /** check before a conference */
  'scrutinise',
  /** a team manager's authority over an outcome */
  'authorise',
  /** a senior manager's second signature */
  'countersign',
  /** a senior manager's own decisions */
  'direct',
  /** open a stage of a journey, propose its closure */
  'open',
  'close',
  /** a change of worker */
  'reallocate',
  /** contribute as another agency or as the child's advocate */
  'contribute',
  'interview',
] as const;

export type ActAction = (typeof actActions)[number];

/** One act that people may do at a stage. From these the API makes its routes and their description. */
export interface ActForm {
  /** Last part of the route, in kebab-case. */
  path: string;
  /** One line for the API's readers. */
  summary: string;
  action: ActAction;
  /** Go into the command as they are: ids, codes, dates, hashes. */
  codes: z.ZodObject<z.ZodRawShape, z.core.$strict>;
  /** Narrative: kept as documents, and only their hashes go into the command. */
  text?: z.ZodObject<z.ZodRawShape, z.core.$strict>;
  /** Which hash covers which fields of the text; `textHash` covers all when nothing is said. A hash without any text is left out. */
  hashes?: Readonly<Record<string, readonly string[]>>;
  /** What the service looks up for the rules; it arrives in the command's `context`. */
  context?: readonly ContextName[];
  /** Those names are fields of the command itself, as the first release had them. */
  flat?: true;
  /** The same meeting may be recorded once for several children. */
  joint?: true;
  /** Hands in the stage's draft: the command's codes are read from its text. */
  document?: true;
  /** The text under `textHash` is checked for plain English as it is handed in: what it is, and which of its fields a family reads. */
  advised?: { text: TextKind; forFamily?: readonly string[] };
  /** The service itself sends it when something else happens, such as a saved draft: it has no route. */
  noRoute?: true;
  /** Paragraph of the inspection report or of the guidance that asks for it. */
  cites?: string;
  /** Another request than codes and text make together: with rules across fields, or with an example. */
  request?: z.ZodType;
}

/** The forms of a stage's commands, by command. */
export type Acts<Name extends string = string> = Readonly<Record<Name, ActForm>>;

/** Writes the acts of a stage; a forgotten command does not compile. */
export function acts<Name extends string>(forms: Acts<Name>): Acts<Name> {
  return forms;
}

/** Names of the commands that people send, in the order of the forms. */
export function namesOf<Name extends string>(forms: Acts<Name>): readonly Name[] {
  return Object.keys(forms) as Name[];
}

/**
 * Body of the act's request: codes flat, `text` as an object (absent when the act has no words, optional when no word is needed), and
 * for a joint act `alsoFor`, the journeys of the other children, with the reason for children who are not of one family. `at` is when it
 * happened in the world, for what is written down later; who signs a text that lies before them, named by its hash, does so now. Unknown
 * fields are refused.
 */
export function requestOf(act: ActForm): z.ZodType {
  if (act.request !== undefined) return act.request;
  const at = 'textHash' in act.codes.shape ? {} : { at: moment('When it happened; now when left out').optional() };
  const words = wordsOf(act);
  const text = words === undefined ? {} : { text: words.safeParse({}).success ? words.optional() : words };
  const joint = act.joint ? together : {};
  return z.strictObject({ ...act.codes.shape, ...at, ...text, ...joint }).meta({ description: act.summary });
}

const together = {
  alsoFor: z.array(id('Journey of another child')).max(20).optional(),
  togetherReason: togetherReasons.schema.optional(),
};

const whyTogether = {
  whyTogether: narrative('Why these children are spoken of together, if not as one family').optional(),
};

/** The words that the act's request may hold: of a joint act also why these children. */
export function wordsOf({ text, joint }: ActForm): ActForm['text'] {
  if (!joint) return text;
  return text === undefined ? z.strictObject(whyTogether) : text.extend(whyTogether);
}

/** The hashes that the command carries: name of the hash, and the fields of the text that it covers. */
export function hashesOf({ text, hashes, joint }: ActForm): Readonly<Record<string, readonly string[]>> {
  const own = text === undefined ? {} : (hashes ?? { textHash: Object.keys(text.shape) });
  return joint ? { ...own, togetherHash: Object.keys(whyTogether) } : own;
}
