import { partNames } from '#libs/embedded';
import { type Row, valueRow } from '../report/row';
import { timing } from '../run/pace';
import { type Part } from '../run/part';
import { memoryOf } from './memory';

export const startUp: Part = {
  letter: 'h',
  title: 'Starting, and the memory of all parts',
  how:
    'Memory is what each part and its children hold after all other parts of the run, and again after a restart, shared pages counted once. ' +
    'Then each part is stopped and started again on the data of the run, one after the other, until it answers.',
  async run({ service, progress }) {
    const { stack } = service;
    const parts = partNames.flatMap((name) => stack[name] ?? []);
    const used = parts.map(({ pid }) => memoryOf(pid) ?? Number.NaN);
    const rows: Row[] = parts.map(({ name }, index) =>
      valueRow(`h.memory-${partNames[index]}`, `Memory after the run: ${name}`, used[index] ?? Number.NaN, 'MiB'),
    );
    const sum = used.reduce((one, other) => one + other, 0);
    rows.push(valueRow('h.memory', 'Memory after the run: all parts', sum, 'MiB', { of: 'value', atMost: 1_229 }));
    let whole = 0;
    for (const [index, part] of parts.entries()) {
      progress(`restarting: ${part.name}`);
      await part.stop();
      const seconds = (await timing(() => part.start())) / 1_000;
      whole += seconds;
      rows.push(valueRow(`h.start-${partNames[index]}`, `Start of: ${part.name}`, seconds, 's'));
    }
    rows.push(valueRow('h.start', 'Start of all, one after the other', whole, 's'));
    return rows;
  },
};
