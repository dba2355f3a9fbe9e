import { handedOverSince } from './handed-over';

const handOver = { n: 1, at: '2013-02-26T06:30:00.000Z', by: ['n'], childSafe: true, textHash: 'a' };
const since = (state: { status: string; handOver?: object }) => handedOverSince(state);

it('waits from the hand-over until the day team accepts, or the contact is over', () => {
  expect(since({ status: 'screened' })).toBeNull();
  expect(since({ status: 'screened', handOver })).toEqual(new Date(handOver.at));
  expect(since({ status: 'finished', handOver })).toBeNull();
  expect(since({ status: 'held', handOver: { ...handOver, accepted: { by: 'd', at: handOver.at } } })).toBeNull();
});
