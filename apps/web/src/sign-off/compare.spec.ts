import { compared } from './compare';

const row = (name: string, text: string) => ({ name, label: `The ${name}`, text });

describe('two submissions side by side', () => {
  it('mark what went in the older and what came in the newer', () => {
    const [analysis] = compared([row('analysis', 'The child is safe')], [row('analysis', 'The child is not safe')]);
    expect(analysis).toEqual({
      label: 'The analysis',
      changed: true,
      before: [
        { text: 'The child is ', is: 'same' },
        { text: 'safe', is: 'same' },
      ],
      now: [
        { text: 'The child is ', is: 'same' },
        { text: 'not ', is: 'new' },
        { text: 'safe', is: 'same' },
      ],
    });
  });

  it('leave alone what nobody changed', () => {
    expect(compared([row('history', 'None')], [row('history', 'None')])).toMatchObject([{ changed: false }]);
  });

  it('show a field that was filled in only now, and one that was emptied', () => {
    expect(compared([row('old', 'was here')], [row('new', 'is here')])).toMatchObject([
      { label: 'The new', before: [], now: [{ text: 'is here', is: 'new' }] },
      { label: 'The old', before: [{ text: 'was here', is: 'gone' }], now: [] },
    ]);
  });
});
