import { socialWorker } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { needsViews, type RecordViews, stillToAsk, viewsRecorded, withViews, type Views } from './views';

const record: RecordViews = {
  type: 'recordViews',
  by: socialWorker,
  at: '2013-03-04T10:00:00.000Z',
  occasion: 'closure',
  whose: 'child',
  answer: 'given',
  textHash: 'a'.repeat(64),
};
const after = (...all: RecordViews[]) =>
  all.reduce<Views[]>((before, one) => withViews(before, viewsRecorded(one)), []);
const { textHash: _, ...wordless } = record;

describe('views', () => {
  it('that were given have words; that were not asked for have a reason', () => {
    expect(refusalOf(() => viewsRecorded(wordless))).toBe('VIEWS.WORDS_MISSING');
    expect(refusalOf(() => viewsRecorded({ ...wordless, answer: 'notAsked' }))).toBe('VIEWS.REASON_MISSING');
    expect(viewsRecorded({ ...wordless, answer: 'notAsked', reason: 'tooYoung' })).toMatchObject({
      reason: 'tooYoung',
    });
  });
  it('are asked of the child and of somebody who cares for the child, on each occasion', () => {
    const father = { ...wordless, whose: 'father', answer: 'declined' };
    expect(stillToAsk([], 'closure')).toEqual(['child', 'parents']);
    expect(stillToAsk(after(record), 'closure')).toEqual(['parents']);
    expect(stillToAsk(after(record, father), 'closure')).toEqual([]);
    expect(stillToAsk(after(record, father), 'review')).toEqual(['child', 'parents']);
    expect(refusalOf(() => needsViews(after(record), 'closure'))).toBe('VIEWS.NOT_ASKED');
    expect(refusalOf(() => needsViews(after(record, father), 'closure'))).toBeUndefined();
  });
  it('are replaced by a newer answer', () =>
    expect(after({ ...wordless, answer: 'asked' }, record)).toEqual([
      { occasion: 'closure', whose: 'child', answer: 'given', textHash: record.textHash },
    ]));
});
