import { statusOf } from './problem-statuses';

describe('the status of a refusal', () => {
  it.each([
    [
      403,
      'another person may do it',
      ['SIGN_OFF.OWN_WORK', 'SIGN_OFF.GRADE_TOO_LOW', 'ALLOCATION.GRADE_TOO_LOW', 'DEADLINE.NOT_YOURS'],
    ],
    [
      403,
      'another role may do it',
      ['CONTACT.NOT_A_DECISION_MAKER', 'CONTACT.NOT_IN_THE_HUB', 'ASSESSMENT.NOT_QUALIFIED'],
    ],
    [
      422,
      'something is missing',
      ['CONTACT.TEAM_MISSING', 'CONTACT.REASON_MISSING', 'ASSESSMENT.FACTORS_MISSING', 'SUBMISSION.INCOMPLETE'],
    ],
    [
      422,
      'what was sent contradicts itself',
      ['ASSESSMENT.FACTOR_TWICE', 'ASSESSMENT.NONE_WITH_OTHERS', 'DEADLINE.NOT_LATER', 'POLICY.INVALID'],
    ],
    [
      422,
      'the time cannot be',
      ['TIME.IN_FUTURE', 'TIME.NOT_A_MOMENT', 'TIME.OUT_OF_ORDER', 'TIMESCALES.BEYOND_HORIZON'],
    ],
    [
      422,
      'somebody in the body is not known',
      ['PERSON.UNKNOWN', 'ALLOCATION.WORKER_UNKNOWN', 'DELEGATION.UNKNOWN_PERSON'],
    ],
    [404, 'the address leads nowhere', ['RECORD.NOT_FOUND', 'STAGE.UNKNOWN', 'DELEGATION.UNKNOWN', 'DEADLINE.UNKNOWN']],
    [
      409,
      'the record does not allow it now',
      ['CONTACT.CASE_ALREADY_OPEN', 'SIGN_OFF.OTHER_TEXT', 'STAGE.FINISHED', 'DOCUMENT.MISSING'],
    ],
    [
      409,
      'it is not the turn of it',
      ['CONTACT.NOT_SCREENED', 'CONTACT.NOT_DECIDED', 'SIGN_OFF.NOT_AWAITED', 'CONTACT.NO_OPEN_CASE'],
    ],
    [412, 'it has changed', ['VERSION.STALE']],
    [428, 'no version was named', ['PRECONDITION.REQUIRED']],
  ])('is %i when %s', (status, _why, codes) => {
    for (const code of codes) expect([code, statusOf(code)]).toEqual([code, status]);
  });

  it('is a conflict for a rule that nothing else is known about', () => {
    expect(statusOf('CONFERENCE.NOBODY_THOUGHT_OF_THIS')).toBe(409);
  });
});
