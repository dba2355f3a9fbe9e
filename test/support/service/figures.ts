import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';

/** Keeps a measured figure for people to read. Nothing is judged by it: a busy machine is slow and not wrong. */
export function keepFigure(name: string, figure: Record<string, number>): void {
  const folder = join(repositoryRoot(), '.local');
  mkdirSync(folder, { recursive: true });
  const line = { at: new Date().toISOString(), name, ...figure };
  appendFileSync(join(folder, 'figures.jsonl'), `${JSON.stringify(line)}\n`);
}

/** The answer, and how many milliseconds it took. */
export async function timed<T>(work: Promise<T>): Promise<{ answer: T; ms: number }> {
  const began = performance.now();
  const answer = await work;
  return { answer, ms: Math.round(performance.now() - began) };
}
