import { buffer } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { type PlainEnglishPolicy } from '#libs/journey';
import { Mistake } from '../failure';

export function addPlainEnglishCommand(program: Command): void {
  program
    .command('plain-english')
    .description('reads a text and says which acronyms, jargon and long sentences a family may not understand')
    .option('--json', 'print findings and figures as JSON')
    .option('--policy <file>', 'the council’s policy plainEnglish, as JSON')
    .action(advise);
}

/** Advice, whatever is found: the exit code says only whether the text could be read. */
async function advise(options: { json?: true; policy?: string }): Promise<void> {
  const { check, councilGlossary, figuresOf, placesIn } = await import('#libs/plain-english');
  const glossary = councilGlossary(await policyFrom(options.policy));
  const text = textOf(await buffer(process.stdin));
  const findings = check(text, glossary);
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

/** The policy's value, as the API answers it; the default without a file. */
async function policyFrom(file: string | undefined): Promise<PlainEnglishPolicy> {
  const { policies } = await import('#libs/journey');
  const value: unknown = file === undefined ? undefined : jsonOf(await readFile(file, 'utf8').catch(notThere));
  const read = policies.plainEnglish.safeParse(value);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Mistake('CLI.BAD_POLICY', `This is not a policy plainEnglish. ${wrong.join('; ')}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Mistake('CLI.BAD_POLICY', 'The policy is not JSON');
  }
}

function notThere(): never {
  throw new Mistake('CLI.BAD_POLICY', 'The policy cannot be read');
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake('CLI.BAD_TEXT', 'The text is not UTF-8');
  }
}
