import { type Command } from 'commander';
import { type IsoDate } from '#libs/timescales';
import { withDatabase } from '../database';
import { Mistake } from '../failure';

interface Options {
  holiday?: IsoDate;
  worked?: IsoDate;
  ruleSet?: string;
  from?: IsoDate;
  to?: IsoDate;
  json?: true;
}

export function addWhatIfCommand(program: Command): void {
  program
    .command('what-if')
    .description(
      'which deadlines another calendar or other timescales would move, and which would be late; changes nothing',
    )
    .option('--holiday <date>', 'running clocks, if this day were not worked')
    .option('--worked <date>', 'running clocks, if this proclaimed day were worked after all')
    .option('--rule-set <file>', 'clocks as if started under these timescales (the policy `timescales` as JSON)')
    .option('--from <date>', 'with --rule-set: clocks that started from this day on, stopped or not')
    .option('--to <date>', 'with --rule-set: the last such day')
    .option('--json', 'print the answer as JSON')
    .action(printWhatIf);
}

async function printWhatIf(options: Options): Promise<void> {
  const { askedFor, trialOf } = await import('../what-if/trial.js');
  const { whatIf } = await import('#libs/record');
  const { inTransaction } = await import('#libs/database');
  const chosen = [options.holiday, options.worked, options.ruleSet].filter((choice) => choice !== undefined);
  if (chosen.length !== 1) throw new Mistake('CLI.USAGE', 'Give one of --holiday, --worked and --rule-set');
  const asked = askedFor(options);
  const answer = await withDatabase((db) =>
    inTransaction(db, async (tx) => whatIf(tx, await trialOf(tx, options), asked, new Date()), {
      isolationLevel: 'RepeatableRead',
      timeout: 600_000,
    }),
  );
  const { inWords } = await import('../what-if/words.js');
  const byRule = Object.fromEntries(answer.byRule);
  const text = options.json
    ? JSON.stringify({ byRule, moves: answer.moves }, undefined, 2)
    : inWords(answer).join('\n');
  process.stdout.write(`${text}\n`);
}
