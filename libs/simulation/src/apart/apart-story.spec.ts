import { simulatedCouncil } from '../index';

it('has no private fostering begin after the council heard of it, however late the hub decides', () => {
  const council = simulatedCouncil({ seed: '1', from: '2012-04-01', to: '2013-03-31', scale: 1 });
  const apart = council.families.filter(({ key }) => key.startsWith('c-'));
  const begun = apart.flatMap(({ key }) => {
    const { moments, startsAt } = council.story(key);
    return moments.flatMap((moment) =>
      moment.does === 'act' && moment.act === 'checkDefinition'
        ? [{ startsOn: String(moment.codes.startsOn), heardOn: startsAt.slice(0, 10) }]
        : [],
    );
  });
  expect(begun.length).toBeGreaterThan(10);
  expect(begun.filter(({ startsOn, heardOn }) => startsOn >= heardOn)).toEqual([]);
});
