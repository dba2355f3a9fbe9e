import { type Command } from 'commander';

/** What the command line gives. */
export interface ForecastOptions {
  days: string;
  asAt?: string;
  team?: string;
  format: string;
  backTest?: true;
  weeks: string;
}

export function addForecastCommand(program: Command): void {
  program
    .command('forecast')
    .description('which open work is likely to be late, from what happened to work like it; scores nobody')
    .option('--days <number>', 'clocks that end within so many working days', '10')
    .option('--as-at <date>', 'as things stood when this day ended, YYYY-MM-DD; yesterday when left out')
    .option('--team <id>', 'work of this team alone')
    .option('--format <format>', 'text, csv or json', 'text')
    .option('--back-test', 'hold forecasts of past weeks against what happened')
    .option('--weeks <number>', 'with --back-test: how many weeks', '26')
    .action(async (options: ForecastOptions) => {
      const { printForecast } = await import('../forecast/print-forecast.js');
      process.stdout.write(await printForecast(options));
    });
}
