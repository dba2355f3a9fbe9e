import { text } from 'node:stream/consumers';
import { type Command } from 'commander';
import { codeOf, Mistake } from '../failure';

export function addWorkingDaysCommand(program: Command): void {
  program
    .command('working-days')
    .description('reads "YYYY-MM-DD,n" lines and prints "YYYY-MM-DD,n,DUE": the n-th working day after each date')
    .action(answerLines);
}

/** Every line is answered, also after a bad one; a bad line is named on stderr and makes the exit code 2. */
async function answerLines(): Promise<void> {
  const { addWorkingDays, BadAmount, englandAndWales } = await import('#libs/timescales');
  const answer = (line: string): string => {
    const [date = '', amount, ...rest] = line.split(',');
    if (amount === undefined || rest.length > 0) throw new Mistake('CLI.BAD_LINE', `"${line}" is not YYYY-MM-DD,n`);
    if (!/^\d{1,6}$/.test(amount)) throw new BadAmount(amount);
    return addWorkingDays(englandAndWales, date, Number(amount));
  };

  const complaints: string[] = [];
  const answers = linesOf(await text(process.stdin)).map((line, i) => {
    try {
      return `${line},${answer(line)}`;
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined || !(error instanceof Error)) throw error;
      complaints.push(`Line ${i + 1}: ${error.message} (${code})`);
      return `${line},ERROR:${code}`;
    }
  });

  process.stdout.write(answers.map((line) => `${line}\n`).join(''));
  if (complaints.length === 0) return;
  process.stderr.write(complaints.map((line) => `${line}\n`).join(''));
  process.exitCode = 2;
}

/** The lines of a text whose last line may or may not end in a line break. */
function linesOf(input: string): string[] {
  const lines = input.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
