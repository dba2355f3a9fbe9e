import { digestText } from './digest-text';

const thing = (type: string, rule?: string) => ({ type: `uk.childsjourney.${type}`, data: { payload: { rule } } });

describe('the words of a daily mail', () => {
  it('count what waits, by sort, and name nobody', () => {
    const things = [
      thing('deadline.breached', 'initial-assessment'),
      thing('initialAssessment.submitted'),
      thing('deadline.breached', 'initial-assessment'),
    ];
    expect(digestText(things, 'https://journey.example.org')).toEqual({
      subject: "Today in Child's Journey",
      waiting: "3 new things wait for you in Child's Journey.",
      body: [
        "3 new things wait for you in Child's Journey.",
        '- an initial assessment that is late (2)\n- an assessment to sign off',
        'Sign in to see them: https://journey.example.org',
        'This mail names nobody, and cannot be answered.\n',
      ].join('\n\n'),
    });
  });

  it('are right for one thing too', () => {
    expect(digestText([thing('initialAssessment.allocated')], 'https://journey.example.org').waiting).toBe(
      "One new thing waits for you in Child's Journey.",
    );
  });
});
