import { type Row, valueRow } from '../report/row';
import { timing } from '../run/pace';
import { type Part } from '../run/part';
import { commandStream } from '../sustained/command-stream';
import { heldBy } from './memory';

const commandsASecond = 5;

export const startUp: Part = {
  letter: 'h',
  title: 'Starting, and the memory of all parts',
  how:
    `Memory is what each part and its children hold after some minutes of work on a new record, ${commandsASecond} commands a second, shared pages counted once; ` +
    'what they hold after ten thousand rings stands with those. ' +
    'Then each part is stopped and started again on the same data, one after the other, until it answers.',
  async run({ service, quick, progress }) {
    const { stack } = service;
    const minutes = quick ? 1 : 5;
    progress(`${commandsASecond} commands a second for ${minutes} minutes`);
    const until = Date.now() + minutes * 60_000;
    await commandStream(service, commandsASecond, () => Date.now() < until);
    const { each, all } = heldBy(stack);
    const rows: Row[] = each.map(({ name, mib }) =>
      valueRow(`h.memory-${name}`, `Memory at work: ${stack[name]?.name}`, mib, 'MiB'),
    );
    rows.push(valueRow('h.memory', 'Memory at work: all parts', all, 'MiB', { of: 'value', atMost: 1_229 }));
    let whole = 0;
    for (const { name } of each) {
      const part = stack[name];
      if (!part) continue;
      progress(`restarting: ${part.name}`);
      await part.stop();
      const seconds = (await timing(() => part.start())) / 1_000;
      whole += seconds;
      rows.push(valueRow(`h.start-${name}`, `Start of: ${part.name}`, seconds, 's'));
    }
    rows.push(valueRow('h.start', 'Start of all, one after the other', whole, 's'));
    return rows;
  },
};
