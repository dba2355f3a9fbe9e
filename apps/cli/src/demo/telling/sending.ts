import { UnexpectedAnswer } from '../caller';
import { type Person, type Scene } from './scene';
import { instant } from './when';

/** What is sent: codes, and words under `text`. With a function: what depends on what happened before. */
export type Body = Codes | ((scene: Scene) => Codes | Promise<Codes>);

export type Codes = Readonly<Record<string, unknown>>;

/** Acts on the version that stands now, at the stage that the story is at. */
export async function act<T>(scene: Scene, who: Person, path: string, body: Codes): Promise<T> {
  return (await scene.as(who)).act<T>(scene.on, `${scene.on}/${path}`, synthetic(body));
}

/** The same, to be refused with that code. */
export async function actInVain(scene: Scene, who: Person, path: string, body: Codes, code: string): Promise<void> {
  const caller = await scene.as(who);
  const { etag } = await caller.get(scene.on);
  const sending = { body: synthetic(body), etag, expect: 'any' } as const;
  const answer = await caller.post<{ code?: string }>(`${scene.on}/${path}`, sending);
  if (answer.body.code !== code) {
    throw new UnexpectedAnswer(`${path}, to be refused with ${code},`, answer.status, answer.body);
  }
}

/** The body with the moment at which it happened; what is left out happens now. */
export async function made(scene: Scene, body: Body, when: string): Promise<Codes> {
  const given = typeof body === 'function' ? await body(scene) : body;
  return when === 'today' ? given : { ...given, at: instant(when) };
}

/** Every word that goes into the record says that it was made up. */
function synthetic(body: Codes): Codes {
  return 'text' in body ? { ...body, text: marked(body.text) } : body;
}

function marked(words: unknown): unknown {
  if (typeof words === 'string') return `Synthetic: ${words}`;
  if (Array.isArray(words)) return (words as unknown[]).map(marked);
  return Object.fromEntries(Object.entries(words as object).map(([field, value]) => [field, marked(value)]));
}
