import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Client } from './client';
import { enquiryOf } from './names';
import { assessing, draftOf, type Family, frontDoor, type Step, written } from './steps';

/** Draws from the seed: a number from 0 to 1. */
export type Random = () => number;

/** One client: takes one child after another through the front door and the assessment, until it is told to stop. */
export async function families(client: Client, random: Random): Promise<void> {
  while (!client.stopping.aborted) await family(client, random);
}

/** Ends early where an act is refused or its fate stays unknown: the next child is another. */
export async function family(client: Client, random: Random): Promise<void> {
  const contactId = await enquire(client, random);
  if (contactId === undefined) return;
  const found: Family = { contactId };
  for (const step of frontDoor(found)) {
    if (client.stopping.aborted) return;
    const answer = await doing<{ journeyId?: string }>(client, random, step);
    if (!answer) return;
    found.journeyId = answer.journeyId ?? found.journeyId;
  }
  if (found.journeyId !== undefined) await assess(client, random, found.journeyId);
}

export async function enquire(client: Client, random: Random, receivedAt?: () => Date): Promise<string | undefined> {
  const { body } = await client.perform<{ contacts: { contactId: string }[] }>({
    ...{ kind: 'enquiry', by: 'hubWorker', path: '/contacts' },
    body: (mark, n) => enquiryOf(n, mark, receivedAt?.()),
    ...manner(random),
  });
  return body?.contacts[0]?.contactId;
}

async function assess(client: Client, random: Random, journeyId: string): Promise<void> {
  if (!(await doing(client, random, assessing(journeyId).allocate))) return;
  let version = 0;
  for (const end of ['return', 'sign'] as const) {
    let shown: string | undefined;
    for (let typed = 0; typed < 2; typed += 1) {
      const saved = await save(client, journeyId, version, `typed at ${Date.now()}`);
      if (!saved) return;
      ({ sha256: shown, version } = saved);
    }
    const acts = assessing(journeyId, shown);
    if (!(await doing(client, random, acts.submit))) return;
    if (!(await doing(client, random, acts[end]))) return;
  }
}

/** One save of what is typed, repeated until it is acknowledged. */
async function save(client: Client, journeyId: string, builtOn: number, words: string) {
  const { draft, path } = draftOf(journeyId);
  const headers: Record<string, string> = builtOn === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${builtOn}"` };
  const asked: Asked = {
    kind: 'draft',
    by: 'socialWorker',
    method: 'PUT',
    path: `${path}/draft`,
    headers,
    body: () => written(words),
  };
  return client.save<{ sha256: string; version: number }>(asked, { draft, version: builtOn + 1, words });
}

/** Looks, thinks, acts. Nothing when it was refused, or nobody knows. */
export async function doing<T>(client: Client, random: Random, { on, ...step }: Step): Promise<T | undefined> {
  const seen = await client.read(step.by, on);
  if (!seen) return undefined;
  await sleep(20 + random() * 100);
  const { operation, body } = await client.perform<T>({ ...step, etag: seen.etag, ...manner(random) });
  return operation.outcome === 'ok' ? body : undefined;
}

/** Some click twice to five times, some walk away when no answer comes. */
function manner(random: Random): Pick<Asked, 'copies' | 'givesUp'> {
  const drawn = random();
  return { copies: drawn < 0.2 ? 2 + Math.floor(drawn * 20) : 1, givesUp: drawn > 0.85 };
}
