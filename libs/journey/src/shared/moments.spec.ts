import { refusalOf } from '../testing/rule-book';
import { notBefore, notInFuture } from './moments';

describe('when an act happened', () => {
  const now = '2013-03-31T01:30:00+01:00';
  it('may be any time before now, and five minutes after, for clocks that differ', () => {
    expect(refusalOf(() => notInFuture('2012-01-01T00:00:00Z', now))).toBeUndefined();
    expect(refusalOf(() => notInFuture('2013-03-31T00:35:00Z', now))).toBeUndefined();
    expect(refusalOf(() => notInFuture('2013-03-31T00:35:01Z', now))).toBe('TIME.IN_FUTURE');
  });
  it('is compared as a moment, whatever the offset', () => {
    expect(refusalOf(() => notBefore('2013-03-31T01:30:00+01:00', '2013-03-31T00:30:00Z'))).toBeUndefined();
    expect(refusalOf(() => notBefore('2013-03-31T00:29:00Z', now))).toBe('TIME.OUT_OF_ORDER');
  });
  it.each(['yesterday', '2013-03-31T01:30:00', '2013-02-30T01:30:00Z', '2013-03-31'])('is a moment, not %s', (at) =>
    expect(refusalOf(() => notBefore(at, now))).toBe('TIME.NOT_A_MOMENT'),
  );
});
