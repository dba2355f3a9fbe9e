import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from './manifest';

/** FIPS 180-4, appendix B.1: the hash of `abc`. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('the manifest names every file below the folder, with its length and its hash', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await mkdir(join(folder, 'journeys'));
  await writeFile(join(folder, 'journeys', 'one.html'), 'abc');
  await writeFile(join(folder, 'chain.json'), '');
  expect(await filesIn(folder)).toEqual([
    { path: 'chain.json', bytes: 0, sha256: empty },
    { path: 'journeys/one.html', bytes: 3, sha256: abc },
  ]);
  await rm(folder, { recursive: true });
});
