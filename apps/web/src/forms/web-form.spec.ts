import { z } from 'zod';
import { decisionForm, enquiryForms } from '#libs/journey';
import { renderedTemplate, textOf } from '../testing/rendered';
import { openedForm } from './form-page';
import { WebForm } from './web-form';

const meeting = new WebForm(
  z.strictObject({
    heldAt: z.iso
      .datetime({ offset: true, error: 'Write a date and time with its offset' })
      .meta({ description: 'When it was held' }),
    on: z.iso.date({ error: 'Write a date as YYYY-MM-DD' }).optional().meta({ description: 'First day' }),
    score: z.int().optional().meta({ description: 'The score' }),
  }),
);

describe('a form made from the schema of its body', () => {
  it('reads date and time as those of London, in summer and in winter', () => {
    const at = (month: string, time: string) =>
      meeting.read({ 'heldAt.day': '1', 'heldAt.month': month, 'heldAt.year': '2013', 'heldAt.time': time });
    expect(at('7', '2:30pm')).toEqual({ right: true, body: { heldAt: '2013-07-01T14:30:00+01:00' } });
    expect(at('2', '14.30')).toEqual({ right: true, body: { heldAt: '2013-02-01T14:30:00+00:00' } });
  });

  it('tells what is missing, what is no date, and what is no time, by field and in words', () => {
    const posted = {
      'heldAt.day': '1',
      'heldAt.month': '2',
      'heldAt.year': '2013',
      'heldAt.time': 'noon',
      'on.day': '31',
      'on.month': '2',
      'on.year': '2013',
    };
    const read = meeting.read(posted);
    const errors = read.right ? {} : read.errors;
    expect(meeting.lines(errors, posted)).toEqual([
      { text: 'Enter a real date and a time such as 14:30: when it was held', href: '#heldAt-day' },
      { text: 'Enter a real date: first day', href: '#on-day' },
    ]);
    expect(meeting.read({})).toEqual({ right: false, errors: { heldAt: 'Enter when it was held' } });
  });

  it('shows a body that stands already, and reads the same from it', () => {
    const body = { heldAt: '2013-07-01T14:30:00+01:00', on: '2013-02-05', score: 7 };
    expect(meeting.read(meeting.filled(body))).toEqual({ right: true, body });
  });

  it('asks for a child born or not yet born, and keeps what belongs to the other apart', () => {
    const form = new WebForm(
      enquiryForms.shef.request,
      { 'children.*.unborn=true': { label: 'Not born yet' } },
      { channel: 'shef' },
    );
    const posted = {
      ...form.filled({
        ...{
          receivedAt: '2013-02-25T14:10:00+00:00',
          sourceCode: '2A',
          consent: 'given',
          interpreterNeeded: 'no',
          domesticAbuse: false,
        },
        ...{ household: {}, referrer: {}, text: { concern: 'Synthetic: hungry.' } },
        children: [{ unborn: true, expectedDateOfBirth: '2013-06-20' }],
      }),
      'children.0.when-false.givenName': 'Sample',
    };
    expect(form.read(posted)).toMatchObject({
      right: true,
      body: { channel: 'shef', children: [{ unborn: true, expectedDateOfBirth: '2013-06-20' }] },
    });
    const born = form.read({ ...posted, 'children.0.unborn': 'false' });
    expect(born).toEqual({ right: false, errors: { 'children.0.when-false.sex': 'Select sex' } });
  });

  it('leads from a problem of the API to the input that it is about', () => {
    const form = new WebForm(decisionForm.request);
    const errors = form.problems([{ pointer: '#/text/rationale', detail: 'Write at most 20000 characters' }], {
      'text.rationale': 'x',
    });
    expect(form.lines(errors, {})).toEqual([{ text: 'Write at most 20000 characters', href: '#text-rationale' }]);
    expect(form.lines(form.problems([{ detail: 'Something else' }], {}), {})).toEqual([{ text: 'Something else' }]);
  });

  it('sends a number where the schema has numbers', () => {
    const form = new WebForm(decisionForm.request);
    const text = { 'text.rationale': 'a', 'text.riskFactors': 'b', 'text.protectiveFactors': 'c' };
    const read = form.read({ outcome: 'noFurtherAction', levelOfNeed: '2', ...text });
    expect(read).toMatchObject({ right: true, body: { levelOfNeed: 2 } });
  });

  it('escapes what was typed', () => {
    const form = new WebForm(decisionForm.request);
    const state = {
      from: 'draft' as const,
      posted: { 'text.rationale': '</textarea><script>alert(1)</script>' },
      draftVersion: 1,
    };
    const view = openedForm({ form, draftKey: 'x' }, state);
    const $ = renderedTemplate('acts/act.njk', { title: 'Decide', rows: [], ...view } as never);
    expect($('script:not([nonce])')).toHaveLength(0);
    expect(textOf($, '#text-rationale')).toBe('</textarea><script>alert(1)</script>');
  });
});
