import { type z } from 'zod';
import { exampleOf, problemsOf } from '../testing/problems';
import { type Screen } from '../contact/contact.types';
import { hubWorker } from '../testing/people';
import * as contactForms from './contact.forms';
import { delegationRequest } from './delegation.form';
import * as stageForms from './stage.forms';

const requests = Object.entries({ ...contactForms, ...stageForms, delegationRequest }).map(
  ([name, one]): [string, z.ZodType] => [name, 'request' in one ? one.request : one],
);
const text = { rationale: 'Synthetic.', riskFactors: 'Synthetic.', protectiveFactors: 'Synthetic.' };
const hash = 'e'.repeat(64);
const one = '00000000-0000-4000-8000-000000000001';
const two = '00000000-0000-4000-8000-000000000002';

describe('every form', () => {
  it.each(requests)('%s has an example that it accepts', (_name, request) => {
    expect(exampleOf(request)).toBeDefined();
    expect(problemsOf(request, exampleOf(request))).toEqual([]);
  });
  it.each(requests)('%s takes no unknown field', (_name, request) =>
    expect(problemsOf(request, { ...Object(exampleOf(request)), by: 'somebody' })).toEqual(['']),
  );
});

describe('the forms of a contact', () => {
  const decision = contactForms.decisionForm.request;
  it('ask a referral for its team', () => {
    expect(problemsOf(decision, { outcome: 'referral', levelOfNeed: 3, text })).toEqual(['teamId']);
    expect(problemsOf(decision, { outcome: 'noFurtherAction', levelOfNeed: 1, text })).toEqual([]);
  });
  it('know four levels of need', () =>
    expect(problemsOf(decision, { outcome: 'noFurtherAction', levelOfNeed: 5, text })).toEqual(['levelOfNeed']));
  const asked = { childsViews: 'asked', parentsViews: 'declined' };
  it('ask why a referrer could not be told', () =>
    expect(problemsOf(contactForms.informingForm.request, { how: 'notPossible', ...asked, text: {} })).toEqual([
      'reason',
    ]));
  it('ask at the end whether child and parents were asked, and why not', () => {
    const informing = contactForms.informingForm.request;
    expect(problemsOf(informing, { how: 'letter', ...asked, text: {} })).toEqual([]);
    expect(problemsOf(informing, { how: 'letter', text: {} })).toEqual(['childsViews', 'parentsViews']);
    const not = { childsViews: 'notAsked', parentsViews: 'given' };
    expect(problemsOf(informing, { how: 'letter', ...not, text: {} })).toEqual(['childNotAskedReason', 'text.views']);
  });
  it('keep codes that the screening’s command takes as they are', () => {
    const codes = contactForms.screeningForm.codes.parse({
      history: 'nothing',
      openServices: [],
      commonAssessment: 'none',
      siblings: 'none',
      household: 'confirmed',
    });
    const command: Screen = { type: 'screen', by: hubWorker, at: '2013-02-26T10:00:00Z', ...codes };
    expect(command.openServices).toEqual([]);
  });
});

describe('the forms of every stage', () => {
  it('take a whole hash of the text', () => {
    expect(problemsOf(stageForms.signOffRequest, { textHash: hash })).toEqual([]);
    expect(problemsOf(stageForms.signOffRequest, { textHash: hash.slice(1) })).toEqual(['textHash']);
  });
  it('return work with reasons only', () =>
    expect(problemsOf(stageForms.returnForm.request, { textHash: hash, text: { reasons: ' ' } })).toEqual([
      'text.reasons',
    ]));
  it('ask for words when lateness has another reason', () => {
    const late = { deadlineId: one, reason: 'other', text: {} };
    expect(problemsOf(stageForms.latenessForm.request, late)).toEqual(['text.explanation']);
    expect(problemsOf(stageForms.latenessForm.request, { ...late, reason: 'workload' })).toEqual([]);
  });
  it('let nobody stand in for themselves, nor backwards in time', () => {
    const days = { startsOn: '2013-03-04', endsOn: '2013-03-15' };
    expect(problemsOf(delegationRequest, { fromId: one, toId: one, ...days })).toEqual(['toId']);
    expect(
      problemsOf(delegationRequest, { fromId: one, toId: two, startsOn: '2013-03-16', endsOn: '2013-03-15' }),
    ).toEqual(['endsOn']);
  });
});
