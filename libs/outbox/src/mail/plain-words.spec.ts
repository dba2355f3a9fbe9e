import { policies } from '#libs/journey';
import { check, defaultGlossary } from '#libs/plain-english';
import { ruleSets } from '#libs/timescales';
import { mailed, type MailedEvent } from './mail-kind';
import { inPlainWords } from './plain-words';
import { taskWords } from './task-words';

const message = (type: string, payload: Record<string, unknown> = {}) => ({
  type: `uk.childsjourney.${type}`,
  data: { payload },
});
const rules = [...new Set(ruleSets.flatMap((set) => set.rules.map(({ id }) => id)))];
const events = Object.keys(mailed) as MailedEvent[];
const aboutClocks: readonly MailedEvent[] = ['warned', 'breached', 'escalated'];

describe('the words of what waits', () => {
  it.each(rules)('are there for the clock of the rule %s', (rule) =>
    expect(inPlainWords(message('deadline.warned', { rule }))).toBe(`${taskWords[rule]} that is due soon`),
  );

  it('are there for no rule that no edition has', () =>
    expect(Object.keys(taskWords).filter((rule) => !rules.includes(rule))).toEqual([]));

  it.each(events)('are there for the event %s, in a sentence of its own', (event) => {
    const words = inPlainWords(message(`anything.${event}`, { rule: 'sign-off' }));
    expect(words).not.toContain('a piece of work');
    const others = events.filter((one) => one !== event);
    expect(others.map((one) => inPlainWords(message(`anything.${one}`, { rule: 'sign-off' })))).not.toContain(words);
  });

  it('are there for every kind of mail that a council can choose', () => {
    const { email } = policies.notifications.parse({
      email: [
        'warning',
        'breach',
        'escalation',
        'signOffWanted',
        'returned',
        'allocated',
        'recordOpened',
        'restrictedContact',
      ],
    });
    expect(new Set(email)).toEqual(new Set(Object.values(mailed)));
    for (const kind of Object.values(mailed))
      expect(policies.notifications.safeParse({ email: [kind] }).success).toBe(true);
  });

  it('say what is to be signed by the stage that it belongs to', () => {
    expect(inPlainWords(message('childInNeedPlan.submitted'))).toBe('a plan to sign off');
    expect(inPlainWords(message('privateFostering.returnedForChanges'))).toBe(
      'an assessment of a foster home returned for changes',
    );
  });

  it('hold no letters that stand for words', () => {
    const all = [
      ...rules.map((rule) => inPlainWords(message('deadline.warned', { rule }))),
      ...events.filter((event) => !aboutClocks.includes(event)).map((event) => inPlainWords(message(`any.${event}`))),
    ];
    const acronyms = all.flatMap((words) => check(words, defaultGlossary).filter(({ kind }) => kind === 'acronym'));
    expect(acronyms).toEqual([]);
  });
});
