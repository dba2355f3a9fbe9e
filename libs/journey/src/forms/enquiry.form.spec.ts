import { z } from 'zod';
import { exampleOf, problemsOf } from '../testing/problems';
import { enquiry, enquiryForms } from './enquiry.form';

/** Synthetic children throughout. */
const shef = {
  channel: 'shef',
  receivedAt: '2013-02-25T14:10:00Z',
  sourceCode: '2A',
  consent: 'given',
  children: [{ unborn: false, givenName: 'Sample', familyName: 'Example', dateOfBirth: '2005-06-01', sex: 'F' }],
  household: {},
  referrer: {},
  text: { concern: 'Synthetic concern.' },
};
const [sample] = shef.children;
const police = {
  channel: 'police',
  receivedAt: '2013-02-26T09:30:00Z',
  incidentOn: '2013-02-25',
  riskLevel: 'high',
  childrenPresent: true,
  incidentReference: 'SAMPLE-0001',
  children: shef.children,
  household: {},
  referrer: {},
  text: { adultsPresent: 'Synthetic.', whatHappened: 'Synthetic.' },
};

describe('an enquiry', () => {
  it.each(Object.entries(enquiryForms))('by %s has an example that is accepted', (channel, { request }) => {
    expect(exampleOf(request)).toMatchObject({ channel });
    expect(problemsOf(enquiry, exampleOf(request))).toEqual([]);
  });
  it('comes by a form that the hub knows', () =>
    expect(problemsOf(enquiry, { ...shef, channel: 'fax' })).toEqual(['channel']));
  it('takes no field that the form does not have: nobody says who they are in the body', () =>
    expect(problemsOf(enquiry, { ...shef, by: 'somebody' })).toEqual(['']));
  it('says when it was received, with the offset', () => {
    expect(problemsOf(enquiry, { ...shef, receivedAt: '2013-02-25T14:10:00' })).toEqual(['receivedAt']);
    expect(problemsOf(enquiry, { ...shef, receivedAt: '2013-06-25T00:10:00+01:00' })).toEqual([]);
  });
  it('names a source from the list of that day', () => {
    expect(problemsOf(enquiry, { ...shef, sourceCode: '2C' })).toEqual(['sourceCode']);
    expect(problemsOf(enquiry, { ...shef, sourceCode: '5D' })).toEqual(['sourceCode']);
    expect(problemsOf(enquiry, { ...shef, sourceCode: '5D', receivedAt: '2024-02-26T09:30:00Z' })).toEqual([]);
  });
  it('without consent says why it goes ahead', () => {
    const refused = { ...shef, consent: 'refused' };
    expect(problemsOf(enquiry, refused)).toEqual(['text.consentOverrideReason']);
    expect(problemsOf(enquiry, { ...refused, text: { ...shef.text, consentOverrideReason: 'Synthetic.' } })).toEqual(
      [],
    );
  });
  it('by the police needs no consent, comes from source 6 and tells of domestic abuse', () => {
    expect(enquiry.parse(police)).toMatchObject({ sourceCode: '6', domesticAbuse: true });
    expect(problemsOf(enquiry, { ...police, domesticAbuse: false })).toEqual(['domesticAbuse']);
    expect(problemsOf(enquiry, { ...police, riskLevel: 'low' })).toEqual(['riskLevel']);
  });
  it('to the advice line names children or nobody, and needs no consent', () => {
    const { children: _, consent: __, text: ___, ...rest } = shef;
    const asked = { ...rest, channel: 'consultation', text: { question: 'Synthetic question.' } };
    expect(enquiry.parse(asked)).toMatchObject({ children: [{ unborn: false, sex: 'U' }] });
    expect(enquiry.parse({ ...asked, children: shef.children }).children).toEqual(shef.children);
    expect(problemsOf(enquiry, { ...asked, children: [{ unborn: false, sex: 'U' }] })).toEqual([
      'children.0.givenName',
    ]);
    expect(problemsOf(enquiry, { ...asked, text: {} })).toEqual(['text.question']);
  });
  it('can be described to readers of the API', () => {
    const schema = z.toJSONSchema(enquiry, { io: 'input' });
    expect(schema.oneOf).toHaveLength(5);
  });
});

describe('the children of an enquiry', () => {
  const about = (...children: unknown[]) => problemsOf(enquiry, { ...shef, children });
  const unborn = { unborn: true, expectedDateOfBirth: '2013-06-20' };

  it('are one at least', () => expect(about()).toEqual(['children']));
  it('may be several, and one not born yet', () => expect(about(sample, unborn)).toEqual([]));
  it('have one name at least when they are born', () =>
    expect(about({ unborn: false, sex: 'U', approximateAge: 3 })).toEqual(['children.0.givenName']));
  it('are entered as unborn before the birth', () =>
    expect(about({ ...sample, dateOfBirth: '2013-02-26' })).toEqual(['children.0.dateOfBirth']));
  it('are reported at most 280 days before the birth', () => {
    expect(about({ ...unborn, expectedDateOfBirth: '2013-12-02' })).toEqual([]);
    expect(about({ ...unborn, expectedDateOfBirth: '2013-12-03' })).toEqual(['children.0.expectedDateOfBirth']);
  });
  it('that are not born yet have no date of birth', () =>
    expect(about({ ...unborn, dateOfBirth: '2013-06-20' })).toEqual(['children.0']));
});
