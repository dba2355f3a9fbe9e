import { buffer } from 'node:stream/consumers';
import { type Command } from 'commander';
import { Mistake } from './failure';

export function addPlainEnglishCommand(program: Command): void {
  program
    .command('plain-english')
    .description('reads a text and says which acronyms, jargon and long sentences a family may not understand')
    .option('--json', 'print findings and figures as JSON')
    .action(advise);
}

/** Advice, whatever is found: the exit code says only whether the text could be read. */
async function advise(options: { json?: true }): Promise<void> {
  const { check, defaultGlossary, figuresOf, placesIn } = await import('#libs/plain-english');
  const text = textOf(await buffer(process.stdin));
  const findings = check(text, defaultGlossary);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ findings, figures: figuresOf(text) }, undefined, 2)}\n`);
    return;
  }
  const placeOf = placesIn(text);
  for (const { from, found, plain } of findings) {
    const { line, column } = placeOf(from);
    process.stdout.write(`${line}:${column} ${found.replace(/\s+/g, ' ')} → ${plain}\n`);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake('CLI.BAD_TEXT', 'The text is not UTF-8');
  }
}
