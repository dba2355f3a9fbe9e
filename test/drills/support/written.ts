import { load, machine } from '../../bench/report/machine';
import { writeSection } from '../../support/generated-section';

const begun = load();

/** When, on what and how busy: figures say little without it. */
export function circumstances(): string {
  const { cores, processor, memoryGiB, node } = machine();
  const on = `${cores} × ${processor}, ${memoryGiB} GiB, Node.js ${node}`;
  return `${new Date().toISOString().slice(0, 10)}, ${on}, load ${begun} before and ${load()} after.`;
}

/** A drill's figures in the marked section of a page. */
export function writeDown(page: string, section: string, said: string, rows: readonly (readonly string[])[]): void {
  writeSection(page, section, rows, `${said} ${circumstances()}`);
}
