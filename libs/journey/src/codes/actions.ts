import { codeSet } from './code-set';

/** How an action of a plan ended (inspection report, paragraphs 36 and 49: outcomes of interventions are recorded). */
export const actionOutcomes = codeSet('How the action ended', [
  ['achieved', 'done, and it changed what it should'],
  ['partly', 'done, and it changed something'],
  ['noEffect', 'done, and nothing changed'],
  ['worse', 'done, and it became worse'],
  ['notDone', 'not done'],
  ['noLongerNeeded', 'not needed any more'],
]);

export const progressCodes = codeSet('Progress of the action', [
  ['onTrack', 'goes on as planned'],
  ['slow', 'goes on more slowly'],
  ['stuck', 'does not go on'],
  ['notStarted', 'has not begun'],
]);

/** Who does it when it is nobody of the council's staff. */
export const actionOwners = codeSet('Who does it', [
  ['leadSocialWorker', 'the lead social worker'],
  ['child', 'the child'],
  ['mother', 'the mother'],
  ['father', 'the father'],
  ['parents', 'both parents'],
  ['carer', 'the carer'],
  ['familySupport', 'a family support worker'],
  ['agency', 'another agency'],
]);
