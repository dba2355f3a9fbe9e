import { Command } from 'commander';

export interface Options {
  quick: boolean;
  /** Letters of parts; none given: all. */
  only?: string[];
  /** Where the document and its JSON go, if not to their usual place. */
  out?: string;
}

export function optionsOf(args: readonly string[], letters: readonly string[]): Options {
  const list = (given: string) => {
    const asked = given.split(',').map((letter) => letter.trim());
    const unknown = asked.filter((letter) => !letters.includes(letter));
    if (unknown.length > 0) throw new Error(`--only knows ${letters.join(', ')}, not ${unknown.join(', ')}`);
    return asked;
  };
  return new Command('script/bench')
    .description('Measures the service and writes docs/benchmarks.md and docs/benchmarks.json.')
    .option('--quick', 'some minutes instead of three quarters of an hour: fewer rounds, fewer rows', false)
    .option(
      '--only <letters>',
      `parts, such as a,d (${letters.join(', ')}); writes to .local/bench, or renews these parts in --out`,
      list,
    )
    .option('--out <folder>', 'where the document goes (docs, or .local/bench with --only or --quick)')
    .parse([...args], { from: 'user' })
    .opts<Options>();
}
