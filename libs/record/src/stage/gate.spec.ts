import { gateOf } from './gate';

const gate = { n: 1, textHash: 'a', recordedAt: '2013-03-04T10:00:00.000Z', authors: [], spans: [] };

describe('whom an outcome waits for', () => {
  it.each([
    ['awaitingAuthorisation', 'awaitingAuthorisation'],
    ['awaitingCountersignature', 'awaitingCountersignature'],
    ['queried', 'queried'],
    ['countersigned', null],
    ['returned', null],
  ])('%s: %s', (status, expected) => {
    const state = { status: 'held', gate: { ...gate, status } };
    expect(gateOf(state)).toBe(expected);
  });

  it('is nobody where there is no outcome', () => expect(gateOf({ status: 'inProgress' })).toBeNull());
});
