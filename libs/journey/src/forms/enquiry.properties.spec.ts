import fc from 'fast-check';
import { exampleOf } from '../testing/problems';
import { enquiry, enquiryForms } from './enquiry.form';
import { shefForm } from './shef.form';

const strange = fc.oneof(
  fc.constantFrom(
    '',
    '0000-01-01',
    '0001-01-01T00:00:00Z',
    '9999-12-31',
    '2013-02-30',
    '2013-02-25T24:00:00Z',
    '2013-02-25T23:59:60Z',
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** Replaces one value, somewhere in a body, by something strange. */
function spoilt(body: unknown, place: number, by: unknown): unknown {
  let left = place;
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(body);
}

const examples = Object.values(enquiryForms).map(({ request }) => exampleOf(request));

describe('an enquiry with something strange in it', () => {
  it('is taken or refused, and never breaks the form', () =>
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(30), strange, (body, place, by) => {
        expect(typeof enquiry.safeParse(spoilt(body, place, by)).success).toBe('boolean');
      }),
      { numRuns: 2000 },
    ));
  it('stays what it is when it is read again', () => {
    const once = shefForm.request.parse(exampleOf(shefForm.request));
    expect(shefForm.request.parse(once)).toEqual(once);
  });
});
