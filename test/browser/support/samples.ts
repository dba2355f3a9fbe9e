import { randomInt } from 'node:crypto';
import { sampleChild, type SampleChild } from '../../support/service/enquiries';

/** The files of a run share one service: children and homes are told apart by chance, so that none is taken for another's. */
function madeUpWord(): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'tu'];
  return Array.from({ length: 5 }, () => syllables[randomInt(syllables.length)]).join('');
}

/** A child whom nobody has met. Synthetic. */
export function child(): SampleChild {
  return sampleChild({ givenName: `Sample${madeUpWord()}`, familyName: `Figment${madeUpWord()}` });
}

/** A home where nobody has been reported. */
export function home() {
  return { address: { line1: `1 ${madeUpWord()} Parade`, town: 'Exampleton', postcode: 'ZZ99 7ZZ' } };
}

/** What an enquiry is about: `phoneCall(somebodyNew())`. */
export function somebodyNew(children: readonly SampleChild[] = [child()]) {
  return { children, household: home() };
}
