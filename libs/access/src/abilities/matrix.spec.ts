import { abilityOf } from './abilities';
import { actions } from './actions';
import { may, mayEver } from './may';
import { everybody, groundsOf, things } from './matrix.people';
import { matrix, type Relation, type Who } from './matrix.table';
import { type Item, type Subject, subjects } from './subjects';

/** Sentences such as `decide Contact (any)`: what the table allows to somebody, and what the rules do. */
function allowedByTheTable(who: Who): string[] {
  return matrix
    .filter(([, , , people]) => people.includes(who))
    .flatMap(([may, what, whose]) => may.flatMap((act) => what.map((thing) => `${act} ${thing} (${whose})`)))
    .sort();
}

function allowedByTheRules(who: Who): string[] {
  const able = { ability: abilityOf(groundsOf(who)) };
  const allowed = actions.flatMap((action) =>
    subjects.flatMap((subject) =>
      relationsOf(subject)
        .filter(([, item]) => may(able, action, subject, item))
        .map(([relation]) => `${action} ${subject} (${relation})`),
    ),
  );
  return allowed.sort();
}

function relationsOf<S extends Subject>(subject: S): [Relation, Item<S>][] {
  return Object.entries(things[subject]) as [Relation, Item<S>][];
}

describe('who may do what', () => {
  it.each(everybody)('is for %s exactly what the table says', (who) => {
    expect(allowedByTheRules(who)).toEqual([...new Set(allowedByTheTable(who))]);
  });

  it('names in the table only relations that the things have', () => {
    const named = matrix.flatMap(([, what, whose]) => what.map((subject) => [subject, whose] as const));
    expect(named.filter(([subject, whose]) => things[subject][whose] === undefined)).toEqual([]);
  });

  it('is nothing for somebody without a role', () => {
    const able = { ability: abilityOf({ ...groundsOf('SYSTEM'), roles: [] }) };
    expect(subjects.flatMap((subject) => actions.filter((action) => mayEver(able, action, subject)))).toEqual([]);
  });

  it('is nothing for the machine, which has no access token', () => {
    expect(allowedByTheRules('SYSTEM')).toEqual([]);
  });

  it('lets no partner without an organisation send or follow enquiries', () => {
    const able = { ability: abilityOf({ ...groundsOf('PARTNER_CONTRIBUTOR'), organisation: undefined }) };
    expect(actions.filter((action) => mayEver(able, action, 'Enquiry'))).toEqual([]);
  });

  it('gives somebody with two roles what each brings, and no more', () => {
    const able = { ability: abilityOf({ ...groundsOf('SOCIAL_WORKER'), roles: ['SOCIAL_WORKER', 'AUDITOR'] }) };
    expect(may(able, 'read', 'AccessLog', {})).toBe(true);
    expect(
      may(able, 'submit', 'Stage', { kind: 'initialAssessment', teamId: 'team-b', workerId: 'me', journeyId: 'j' }),
    ).toBe(true);
    expect(
      may(able, 'signOff', 'Stage', { kind: 'initialAssessment', teamId: 'team-a', workerId: 'x', journeyId: 'j' }),
    ).toBe(false);
  });
});
