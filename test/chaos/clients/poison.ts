import { setTimeout as sleep } from 'node:timers/promises';
import { type Client } from './client';
import { type Random } from './families';
import { enquiryOf } from './names';

type Enquiry = Record<string, unknown>;

/** What no form would send. Each names the child of the command's number: if it were taken, it would be found in the record. */
const poisons: Record<string, (enquiry: Enquiry) => string> = {
  'half a JSON': (enquiry) => JSON.stringify(enquiry).slice(0, -20),
  'no object': () => '[]',
  'an unknown channel': (enquiry) => JSON.stringify({ ...enquiry, channel: 'pigeon' }),
  'an unknown source code': (enquiry) => JSON.stringify({ ...enquiry, sourceCode: '99Z' }),
  'a field too many': (enquiry) => JSON.stringify({ ...enquiry, status: 'decided' }),
  'a day that does not exist': (enquiry) => JSON.stringify({ ...enquiry, receivedAt: '2026-02-30T10:00:00Z' }),
  'a time to come': (enquiry) => JSON.stringify({ ...enquiry, receivedAt: '2099-01-01T10:00:00Z' }),
  'no child': (enquiry) => JSON.stringify({ ...enquiry, children: [] }),
  'a giant text': (enquiry) => JSON.stringify({ ...enquiry, text: { concern: 'Synthetic. '.repeat(200_000) } }),
  'a letter that no text has': (enquiry) => JSON.stringify({ ...enquiry, text: { concern: 'Synthetic\u0000' } }),
};

/** Sends one poison after another. All must be refused and leave nothing. */
export async function poison(client: Client, random: Random): Promise<void> {
  const kinds = Object.values(poisons);
  for (let turn = 0; !client.stopping.aborted; turn += 1) {
    const make = kinds[turn % kinds.length];
    if (make === undefined) return;
    const raw = (mark: string, n: number): string => make(enquiryOf(n, mark) as Enquiry);
    await client.perform({ kind: 'poison', by: 'hubWorker', path: '/contacts', body: raw, raw: true, givesUp: true });
    await sleep(300 + random() * 700);
  }
}
