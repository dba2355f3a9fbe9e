import { z } from 'zod';
import { extensionReasons, latenessReasons } from '../codes/reasons';
import { date, id, narrative, team, textHash } from './fields';
import { described, form } from './form';

const anHash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const anId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';

export const allocationRequest = described(
  z.strictObject({ workerId: id('The worker'), teamId: team('The worker’s team') }),
  'Who does the work',
  { workerId: anId, teamId: 'assessment-east' },
);

/** The author submits the draft that they see; codes and completeness are read from it. */
export const submitRequest = described(
  z.strictObject({ textHash: textHash('Hash of the draft that you see') }),
  'Submission for sign-off',
  { textHash: anHash },
);

export const signOffRequest = described(
  z.strictObject({ textHash: textHash('Hash of the text that you read') }),
  'Signature of a manager',
  { textHash: anHash },
);

const returning = form({
  codes: { textHash: textHash('Hash of the text that you read') },
  people: {},
  text: { reasons: narrative('What must change, and why') },
});

export const returnForm = {
  ...returning,
  request: described(returning.request, 'Return for changes', {
    textHash: anHash,
    text: { reasons: 'Synthetic: say what the child said; the father’s view is missing.' },
  }),
};

const extension = form({
  codes: {
    rule: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/, 'Send the id of a timescale')
      .meta({ description: 'Which clock, such as initial-assessment' }),
    until: date('The new date'),
    reason: extensionReasons.schema,
  },
  people: {},
  text: { explanation: narrative('Why more time is needed, and how the child is kept safe meanwhile') },
});

export const extensionForm = {
  ...extension,
  request: described(extension.request, 'More time; the original date stays', {
    rule: 'initial-assessment',
    until: '2013-03-20',
    reason: 'familyAway',
    text: { explanation: 'Synthetic: the family is back on Monday; the grandmother sees the child daily.' },
  }),
};

const lateness = form({
  codes: { deadlineId: id('The deadline that was missed'), reason: latenessReasons.schema },
  people: {},
  text: { explanation: narrative('What happened').optional() },
});

const latenessRequest = lateness.request.refine((it) => it.reason !== 'other' || it.text.explanation !== undefined, {
  message: 'Write what happened',
  path: ['text', 'explanation'],
});

export const latenessForm = {
  ...lateness,
  request: described(latenessRequest, 'Why it was late; the lateness stays on the record', {
    deadlineId: anId,
    reason: 'agencyAwaited',
    text: { explanation: 'Synthetic: the school answered a week late.' },
  }),
};
