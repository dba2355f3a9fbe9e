import { type Command } from 'commander';
import { type DeadlineQuestion, type ProclaimedDay } from '#libs/timescales';
import { Mistake } from '../failure';

type Options = {
  rule: string;
  ruleSet?: string;
  from: string;
  json?: true;
  proclaimed: ProclaimedDay[];
  extendTo?: string;
  extendReason: string;
};

export function addDeadlineCommand(program: Command): void {
  program
    .command('deadline')
    .description('when something is due, with each day counted or skipped and why')
    .requiredOption('--rule <id>', 'the timescale, for example initial-assessment')
    .requiredOption('--from <when>', 'when it started: a date (YYYY-MM-DD) or a moment (ISO 8601 with its offset)')
    .option('--rule-set <code>', 'wt2010 or wt2013; the one in force at the start when not given')
    .option('--proclaimed <date=reason>', 'a further holiday; may be given again', proclaimedDay, [])
    .option('--extend-to <date>', 'an authorised later date; the first date stands beside it')
    .option('--extend-reason <code>', 'why it was extended', 'not-given')
    .option('--json', 'print the answer as JSON')
    .action(printDeadline);
}

async function printDeadline(options: Options): Promise<void> {
  const timescales = await import('#libs/timescales');
  const startedAt = /[T ]/.test(options.from) ? options.from : timescales.startOfLondonDay(options.from);
  const question: DeadlineQuestion = {
    ruleSet: options.ruleSet
      ? timescales.ruleSetNamed(options.ruleSet)
      : timescales.ruleSetInForce(timescales.londonDate(startedAt)),
    ruleId: options.rule,
    startedAt,
    calendar: timescales.withProclaimedDays(timescales.englandAndWales, options.proclaimed),
    extension: options.extendTo ? { until: options.extendTo, reason: options.extendReason } : undefined,
  };
  const answer = timescales.deadline(question);
  const text = options.json ? JSON.stringify(answer, undefined, 2) : timescales.explain(answer).join('\n');
  process.stdout.write(`${text}\n`);
}

/** `2013-03-04=Reason`, added to those given before it. */
function proclaimedDay(text: string, earlier: ProclaimedDay[]): ProclaimedDay[] {
  const [, date, reason] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!date || !reason) throw new Mistake('CLI.BAD_PROCLAIMED_DAY', `"${text}" is not DATE=REASON`);
  return [...earlier, { date, reason }];
}
