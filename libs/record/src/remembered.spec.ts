import { remembered } from './remembered';

describe('remembering what was made', () => {
  const make = jest.fn((of: { days: string[] } | undefined) => ({ count: of?.days.length ?? 0 }));
  const counted = remembered(make);

  it('makes the same thing once, whoever asks with the same contents', () => {
    expect(counted({ days: ['2013-03-29'] })).toBe(counted({ days: ['2013-03-29'] }));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('makes another thing of other contents, of nothing too', () => {
    expect(counted({ days: [] })).toEqual({ count: 0 });
    expect(counted(undefined)).toEqual({ count: 0 });
    expect(make).toHaveBeenCalledTimes(3);
  });
});
