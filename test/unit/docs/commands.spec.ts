import { type Command } from 'commander';
import { journeyProgram } from '../../../apps/cli/src/program';
import { pagesOfDocs } from '../../support/pages-of-docs';

/** What stands after `script/journey` on each page, to the end of the line or of the code. */
const typed = pagesOfDocs().flatMap(({ path, text }) =>
  [...text.replace(/\\\n\s*/g, ' ').matchAll(/script\/journey +([^`\n|#>…]*)/g)].map(
    ([, words = '']) => [path, words.trim()] as const,
  ),
);

/** Options that are not the command's, or the first word where there is no such command. */
function unknown(words: string): string[] {
  const [first = ''] = words.split(' ');
  let command: Command = journeyProgram();
  for (const word of words.split(/\s+/)) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) break;
    command = next;
  }
  const known = new Set(['--help', ...command.options.map(({ long }) => long)]);
  const isCommand = command.parent !== null || first.startsWith('-') || first.startsWith('<');
  const options = [...words.matchAll(/(?<=^|\s)--[a-z-]+/g)].map(([option]) => option);
  return [...(isCommand ? [] : [first]), ...options.filter((option) => !known.has(option))];
}

describe('what the documentation has you type after script/journey', () => {
  it('is commands and options that there are', () => {
    expect(typed.flatMap(([path, words]) => unknown(words).map((word) => `${path}: ${words}: ${word}`))).toEqual([]);
    expect(typed.length).toBeGreaterThan(60);
  });

  it('would be found out if it were not', () => {
    expect(unknown('ledger verify --json')).toEqual([]);
    expect(unknown('ledger verify --year 2026')).toEqual(['--year']);
    expect(unknown('sign --json')).toEqual(['sign', '--json']);
  });
});
