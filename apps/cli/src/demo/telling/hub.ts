import { demoPeople } from '#libs/embedded';
import { detail, tell } from '../narrator';
import { act, type Codes } from './sending';
import { tellClocks } from './clocks';
import { contactOf, type Person, type Scene, type Step, the } from './scene';
import { inMinutes, instant } from './when';
import { named } from './who';

const nowhere = { address: { line1: '7 Imaginary Terrace', town: 'Exampleton', postcode: 'ZZ99 9ZZ' } };

/** A made-up child. */
export function child(givenName: string, dateOfBirth: string, familyName = 'Sampleton'): object {
  return { unborn: false, givenName, familyName, dateOfBirth, sex: 'F' };
}

/** An enquiry about one child reaches the hub, by the school's form unless its codes say otherwise. */
export function arrives(who: Person, when: string, about: object, words: string, codes: Codes = {}): Step {
  return async (scene) => {
    const enquiry = {
      ...{ channel: 'shef', sourceCode: '2A', consent: 'given', receivedAt: instant(when), children: [about] },
      ...{ household: nowhere, referrer: { name: `Synthetic: ${demoPeople[who].name}` } },
      ...{ text: { concern: `Synthetic: ${words}.` } },
      ...codes,
    };
    const sending = { body: enquiry, expect: 201 };
    const { body } = await (await scene.as(who)).post<{ contacts: { contactId: string }[] }>('/contacts', sending);
    scene.contacts.push(`/contacts/${the(body.contacts[0], 'The enquiry opened no contact').contactId}`);
    scene.on = contactOf(scene);
    tell(`${inMinutes(when)}. ${named(who)} tells the hub: ${words}.`);
    await tellClocks(scene);
  };
}

/** A hub worker finds that nobody knows the child yet, and looks what is known of the family. */
export const isScreened: Step = async (scene) => {
  await screened(scene, { new: true });
  tell(`${named('hubWorker')} enters the child, who was not known, and looks what is known of the family.`);
};

/** A hub worker recognises the child whom the service proposes. */
export const isRecognised: Step = async (scene) => {
  const matches = `${contactOf(scene)}/matches`;
  const { body } = await (await scene.as('hubWorker')).get<{ items: { personId: string }[] }>(matches);
  const { personId } = the(body.items[0], 'The service proposes nobody');
  await screened(scene, { personId });
  tell(`${named('hubWorker')} recognises the child whom the service proposes, and looks what is known.`);
};

async function screened(scene: Scene, who: Codes): Promise<void> {
  const path = (scene.on = contactOf(scene));
  await (await scene.as('hubWorker')).act(path, `${path}/person`, who, 'PUT');
  await act(scene, 'hubWorker', 'screening', {
    ...{ history: 'nothing', openServices: [], commonAssessment: 'none' },
    ...{ siblings: 'considered', household: 'confirmed' },
    text: { findings: 'checked against the council’s own records.' },
  });
}

/** The decision-maker decides; whoever told the hub is told what follows. A journey that opens is the story's from here on. */
export function isDecided(codes: Codes, words: string): Step {
  return async (scene) => {
    const text = { rationale: `${words}.`, riskFactors: 'as told.', protectiveFactors: 'a trusted adult.' };
    const { journeyId } = await act<{ journeyId?: string }>(scene, 'decisionMaker', 'decision', { ...codes, text });
    const asked = { childsViews: 'notAsked', childNotAskedReason: 'noWorkYet', parentsViews: 'asked' };
    await act(scene, 'hubWorker', 'referrer-informed', {
      how: 'letter',
      ...asked,
      text: { told: 'what was decided.' },
    });
    tell(`Today. ${named('decisionMaker')} decides: ${words}. The referrer is told.`);
    if (journeyId !== undefined && isJoined(scene, journeyId)) detail('it joins the journey that is open already');
    else if (journeyId !== undefined) {
      scene.journeys.push(`/journeys/${journeyId}`);
      const { body } = await (await scene.as('headOfService')).get<{ ruleSet: string }>(`/journeys/${journeyId}`);
      detail(`a journey opens under ${body.ruleSet}, the guidance in force on the day of the enquiry`);
    }
    await tellClocks(scene);
  };
}

/** The journey that the contact joins becomes the one that the story is about. */
function isJoined({ journeys }: Scene, journeyId: string): boolean {
  const path = `/journeys/${journeyId}`;
  if (!journeys.includes(path)) return false;
  journeys.push(...journeys.splice(journeys.indexOf(path), 1));
  return true;
}
