import { system } from '#libs/journey';
import { textHashes } from './texts';

const event = (fields: object) => ({ type: 'decided', by: system, at: '2013-02-25T10:00:00Z', ...fields });

describe('texts that facts point to', () => {
  it('finds every hash, whatever its field is called, once', () => {
    const events = [event({ textHash: 'a', reasonsHash: 'b' }), event({ overrideTextHash: 'a', outcome: 'referral' })];
    expect(textHashes(events)).toEqual(['a', 'b']);
  });

  it('finds none where no text was written', () => {
    expect(textHashes([event({ outcome: 'referral', textHash: undefined })])).toEqual([]);
  });
});
