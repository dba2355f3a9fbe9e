import { type Command } from 'commander';

interface Options {
  seed: string;
  from: string;
  to?: string;
  scale: string;
}

/** `journey simulate`: a made-up council lives a year in the database. */
export function addSimulateCommand(program: Command): void {
  program
    .command('simulate')
    .description(
      'let a made-up council live a year in the database, by the real commands: everybody in it is synthetic',
    )
    .option('--seed <text>', 'the same seed makes the same council', '1')
    .option('--from <date>', 'first day, YYYY-MM-DD', '2012-04-01')
    .option('--to <date>', 'last day; a year after the first when left out')
    .option('--scale <number>', '1 is the size of Torbay', '1')
    .action(async (options: Options) => {
      const { simulateCouncil } = await import('../simulate/simulate-council.js');
      await simulateCouncil(options);
    });
}
