/** What a drill measured, printed as one table when it is over. */
export class Figures {
  private readonly rows: [what: string, figure: string][] = [];

  add(what: string, figure: string | number): void {
    this.rows.push([what, String(figure)]);
  }

  /** What was measured last under this name. @throws when nothing was */
  of(what: string): string {
    const [, figure] = this.rows.findLast(([name]) => name === what) ?? [];
    if (figure === undefined) throw new Error(`Not measured: ${what}`);
    return figure;
  }

  /** @returns the answer; keeps the seconds that it took */
  async timed<T>(what: string, work: Promise<T>): Promise<T> {
    const began = performance.now();
    const answer = await work;
    this.add(what, `${((performance.now() - began) / 1000).toFixed(1)} s`);
    return answer;
  }

  print(): void {
    const width = Math.max(...this.rows.map(([what]) => what.length));
    process.stdout.write(`\n${this.rows.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join('\n')}\n\n`);
  }
}
