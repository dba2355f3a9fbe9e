import { nameOf } from '../clients/names';
import { type Operation } from '../history/operation';
import { effectsOf, type FactRow } from './attribute';

const operation = (n: number, kind: string): Operation => ({
  ...{ n, kind, commandId: `id-${n}`, outcome: 'ok', sent: 0, ended: 1, tries: [], answers: [] },
});

const fact = (seq: number, type: string, more: Partial<FactRow> = {}): FactRow => ({
  ...{ position: String(seq), streamId: 'c', seq, type, payload: '{}', commandId: null, byPerson: true, ...more },
});

const operations = [operation(1, 'enquiry'), operation(2, 'screen'), operation(3, 'identify')];

describe('which command left which fact', () => {
  it('is told by the name of the child, by the words, and by the command id where there are no words', () => {
    const facts = [
      fact(1, 'contact.opened'),
      fact(2, 'contact.childIdentified', { commandId: 'id-3' }),
      fact(3, 'contact.screened', { payload: '{"textHash":"abc"}' }),
    ];
    const marked = { facts, texts: [{ streamId: 'c', sha256: 'abc', n: 2 }], names: new Map([['c', nameOf(1)]]) };
    expect(effectsOf(operations, marked).map(({ n, seq }) => [n, seq])).toEqual([
      [1, 1],
      [3, 2],
      [2, 3],
    ]);
  });

  it('is one command twice when it was applied under two ids', () => {
    const facts = [
      fact(1, 'contact.opened', { commandId: 'one' }),
      fact(1, 'contact.opened', { commandId: 'two', streamId: 'd' }),
    ];
    const names = new Map([
      ['c', nameOf(1)],
      ['d', nameOf(1)],
    ]);
    expect(effectsOf(operations, { facts, texts: [], names }).map(({ n }) => n)).toEqual([1, 1]);
  });

  it('leaves out what the service did, and what came with an explained command; the rest has no number', () => {
    const facts = [
      fact(1, 'contact.childIdentified', { commandId: 'id-3' }),
      fact(2, 'contact.somethingBeside', { commandId: 'id-3' }),
      fact(3, 'deadline.breached', { byPerson: false }),
      fact(4, 'contact.childIdentified', { commandId: 'nobody’s' }),
    ];
    const found = effectsOf(operations, { facts, texts: [], names: new Map() });
    expect(found.map(({ n, seq }) => [n, seq])).toEqual([
      [3, 1],
      [undefined, 4],
    ]);
  });
});
