import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileAnchor } from './anchor';
import { type SignedCheckpoint } from './signed-checkpoint';

const folder = mkdtempSync(join(tmpdir(), 'anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));

let file: string;
beforeEach(() => {
  file = join(folder, `${Math.random()}`, 'anchors.jsonl');
});

const line = (n: number): SignedCheckpoint => ({
  n,
  upTo: `${n}00`,
  facts: n * 100,
  root: 'a'.repeat(64),
  prevRoot: 'b'.repeat(64),
  signedAt: '2013-03-04T09:00:00.000Z',
  keyId: 'sample',
  signature: 'sample',
});

async function all(): Promise<(number | undefined)[]> {
  const found: (number | undefined)[] = [];
  const anchor = fileAnchor(file);
  for await (const one of anchor.upTo(await anchor.end())) found.push(one?.n);
  return found;
}

describe('the anchor file', () => {
  it('is empty before the first checkpoint', async () => {
    expect(await fileAnchor(file).last()).toBeUndefined();
    expect(await all()).toEqual([]);
  });

  it('keeps checkpoints in order and knows the last', async () => {
    for (let n = 1; n <= 60; n += 1) await fileAnchor(file).append(line(n));

    expect(await fileAnchor(file).last()).toEqual(line(60));
    expect(await all()).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('ignores a line that a crash tore, and cuts it off before the next', async () => {
    await fileAnchor(file).append(line(1));
    appendFileSync(file, '{"n":2,"upT');

    expect(await fileAnchor(file).last()).toEqual(line(1));
    expect(await all()).toEqual([1]);
    await fileAnchor(file).append(line(2));
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(line(1))}\n${JSON.stringify(line(2))}\n`);
  });

  it('shows a line that is no checkpoint as such', async () => {
    await fileAnchor(file).append(line(1));
    appendFileSync(file, 'nonsense\n');

    expect(await all()).toEqual([1, undefined]);
  });
});
