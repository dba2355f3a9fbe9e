import { sectionNames } from '#libs/journey';
import { tell } from '../narrator';
import { act } from './sending';
import { tellClocks } from './clocks';
import { type Person, type Step } from './scene';
import { named } from './who';

/** A complete assessment is written and handed in. Who hands in a text does so now. */
export function assesses(who: Person, childSeenOn: string, outcome: string, words: string): Step {
  return async (scene) => {
    const document = {
      ...{ childSeenOn, seenAlone: true, chronologyConsulted: true, interpreterNeeded: false },
      ...{ ethnicity: 'NOBT', disabilities: ['NONE'], factors: ['16A'], primaryNeed: 'N1', outcome },
      text: Object.fromEntries(sectionNames.map((section) => [section, `Synthetic: text of the section ${section}.`])),
    };
    const sending = { body: document, headers: { 'if-none-match': '*' } };
    const { body } = await (await scene.as(who)).put<{ sha256: string }>(`${scene.on}/draft`, sending);
    await act(scene, who, 'submission', { textHash: body.sha256 });
    tell(`Today. ${named(who)} hands in the assessment: ${words} (${outcome}).`);
    await tellClocks(scene);
  };
}
