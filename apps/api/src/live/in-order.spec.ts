import { inOrder } from './in-order';

describe('ids of events', () => {
  it('never go back, so that the last one seen stands for all before it', () => {
    const mark = inOrder(4n);
    const hint = (place?: bigint) => mark({ type: 'hint', data: {}, ...(place === undefined ? {} : { place }) }).id;
    expect([hint(), hint(9n), hint(7n), hint(), hint(10n)]).toEqual(['4', '9', '9', '9', '10']);
  });

  it('are not given to signs of life', () =>
    expect(inOrder(4n)({ comment: 'still here' })).toEqual({ comment: 'still here' }));
});
