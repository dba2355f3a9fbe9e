import { inOrder } from './in-order';

const names = (things: { name: string }[]) => things.map(({ name }) => name);

describe('the order in which tables are filled', () => {
  it('puts each after those that it refers to, whatever order they come in', () => {
    const things = [
      { name: 'sign_off', refersTo: ['stage', 'document'] },
      { name: 'stage', refersTo: ['contact'] },
      { name: 'document', refersTo: [] },
      { name: 'contact', refersTo: [] },
    ];
    expect(names(inOrder(things))).toEqual(['document', 'contact', 'stage', 'sign_off']);
  });

  it('names those that refer to each other', () => {
    const things = [
      { name: 'free', refersTo: [] },
      { name: 'egg', refersTo: ['hen'] },
      { name: 'hen', refersTo: ['egg'] },
    ];
    expect(() => inOrder(things)).toThrow('egg, hen');
  });
});
