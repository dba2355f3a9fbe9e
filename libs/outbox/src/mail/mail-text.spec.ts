import { mailText } from './mail-text';

const link = 'https://journey.example.org/';
const message = (factType: string, payload: Record<string, unknown> = {}) => ({
  type: `uk.childsjourney.${factType}`,
  data: { payload },
});

describe('the words of a mail', () => {
  it('say what waits and until when, and where to look', () => {
    const text = mailText(message('deadline.escalated', { rule: 'initial-assessment' }), '2013-03-11', link);
    expect(text.body).toBe(
      "Something waits for you in Child's Journey: an initial assessment that is still late, due Monday 11 March 2013.\n\n" +
        'Sign in to see it: https://journey.example.org/\n\nThis mail names nobody, and cannot be answered.\n',
    );
    expect(text.subject).toBe("Something waits for you in Child's Journey");
  });

  it.each([
    ['deadline.warned', 'contact-decision', 'a decision on a contact that is due soon'],
    ['deadline.breached', 'sign-off', 'a sign-off that is late'],
    ['initialAssessment.submitted', undefined, 'an assessment to sign off'],
    ['singleAssessment.returnedForChanges', undefined, 'an assessment returned for changes'],
    ['contact.decisionProposed', undefined, 'a decision on a contact to agree to'],
    ['initialAssessment.allocated', undefined, 'work allocated to you'],
    ['deadline.warned', 'a-rule-of-tomorrow', 'a piece of work that is due soon'],
    ['something.new', undefined, 'a piece of work'],
  ])('call %s of %s "%s"', (factType, rule, words) => {
    expect(mailText(message(factType, { rule }), undefined, link).waiting).toBe(
      `Something waits for you in Child's Journey: ${words}.`,
    );
  });

  it('hold nothing else of the message', () => {
    const secret = 'Synthetia Samplechild';
    const said = mailText(message('deadline.warned', { rule: secret, reason: secret }), undefined, link);
    expect(JSON.stringify(said)).not.toContain('Synthetia');
  });
});
