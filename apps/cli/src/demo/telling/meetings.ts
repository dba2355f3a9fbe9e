import { type Agency } from '#libs/journey';
import { does } from './acts';
import { type Person, type Step } from './scene';

/** Each agency was asked and came; those with a report sent one. */
export function came(...agencies: Agency[]): object[] {
  return agencies.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'none' }));
}

export function cameWithReport(...agencies: Agency[]): object[] {
  return agencies.map((agency) => ({ agency, invited: true, attendance: 'attended', report: 'received' }));
}

/** The child and the mother are asked what they think, on this occasion. */
export function hears(who: Person, when: string, occasion: string, childs: string, mothers: string): Step {
  return async (scene) => {
    const views = (whose: string, words: string) => ({ occasion, whose, answer: 'given', text: { views: words } });
    await does(who, 'record-views', when, `asks the child: “${childs}”`, views('child', childs))(scene);
    await does(who, 'record-views', when, `asks the mother: “${mothers}”`, views('mother', mothers))(scene);
  };
}
