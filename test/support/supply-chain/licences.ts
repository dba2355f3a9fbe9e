/** Licences of packages that ship: nothing is asked but that their text goes along. */
export const permissive = [
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  '(MIT AND Zlib)',
];

/** What only builds and tests, and goes to nobody, may have besides. */
export const forTools = ['CC0-1.0', '(MIT OR CC0-1.0)', 'EPL-2.0', 'MPL-2.0'];

/** Packages whose metadata say nothing, or something unusual: what somebody read in them. */
export const readByHand: Record<string, string> = {
  'busboy@1.6.0': 'MIT: its LICENSE',
  'caniuse-lite@1.0.30001827': 'CC-BY-4.0, data about browsers: named as its source',
  'jszip@3.10.2': 'MIT, of the two that it offers',
  'seq-queue@0.0.5': 'MIT: its LICENSE',
  'streamsearch@1.1.0': 'MIT: its LICENSE',
  'unionfs@4.6.0': 'Unlicense: its LICENSE',
  '@visx/vendor@4.0.0-alpha.0': 'MIT and ISC: its LICENSE; for tools only',
};
