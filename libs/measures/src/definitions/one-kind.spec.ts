import fc from 'fast-check';
import { type StageKind, stages, type StageStateBase } from '#libs/journey';
import * as story from '../../../journey/src/testing/contact.story';
import { beginnings } from '../../../journey/src/testing/journeys/beginnings';
import { Dice, walksOf } from '../../../journey/src/testing/journeys/dice';
import { walkers } from '../../../journey/src/testing/journeys/walkers';
import { World } from '../../../journey/src/testing/journeys/world';
import { afterAll, fold } from '../../../journey/src/testing/rule-book';
import { measures } from './measures';

jest.setTimeout(60_000);

/** Which kinds of stage have had a clock of each rule: a contact that was dealt with, and journeys of every sort, wherever people led them. */
const kindsOf = new Map<string, Set<string>>();

function note(kind: StageKind, state: StageStateBase): void {
  for (const { rule } of stages[kind].clocks(state)) kindsOf.set(rule, (kindsOf.get(rule) ?? new Set()).add(kind));
}

beforeAll(() => {
  const dealtWith = afterAll(
    stages.contact,
    [story.received],
    story.identify,
    story.screen,
    story.decide,
    story.inform,
  );
  note('contact', fold(stages.contact, dealtWith));
  for (const beginning of beginnings) {
    for (const walk of fc.sample(walksOf(60), { seed: 1, numRuns: 20 })) {
      const world = new World(beginning, walkers);
      for (const throws of walk) world.step(new Dice(throws));
      note('journey', world.file);
      for (const { kind, state } of world.walking.values()) if (state) note(kind as StageKind, state);
    }
  }
});

const kinds = (rule: string) => [...(kindsOf.get(rule) ?? [])].sort();

describe('a rule whose clocks are counted without their stage', () => {
  it('belongs to exactly one kind of stage', () => {
    const parts = measures.flatMap(({ population }) =>
      population.from === 'ratio' ? [population.numerator, population.denominator] : [population],
    );
    const alone = parts.flatMap((part) => (part.from === 'endedWork' && part.kinds === undefined ? part.rules : []));
    expect(alone.map((rule) => [rule, kinds(rule)])).toEqual([
      ['contact-decision', ['contact']],
      ['referrer-told', ['contact']],
      ['initial-assessment', ['initialAssessment']],
      ['core-assessment', ['coreAssessment']],
      ['single-assessment', ['singleAssessment']],
      ['return-interview', ['missingEpisode']],
    ]);
  });

  it('would be told from one that two kinds have: the enquiry carries the clock of the conference', () => {
    expect(kinds('initial-conference')).toEqual(['initialConference', 'section47Enquiry']);
  });
});
