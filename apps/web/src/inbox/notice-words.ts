import { sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';

/** What happened, for each event that somebody is told of. `work` is the stage that it happened to, with an article. */
const sentences: Readonly<Record<string, (work: string) => string>> = {
  warned: (work) => `A time limit of ${work} is near`,
  breached: (work) => `A time limit of ${work} has passed`,
  escalated: (work) => `A time limit of ${work} passed some time ago, and nothing was done`,
  submitted: (work) => `${work} was handed in to be signed`,
  closureProposed: (work) => `The closure of ${work} waits to be authorised`,
  outcomeRecorded: (work) => `The outcome of ${work} waits to be authorised`,
  concluded: (work) => `The outcome of ${work} waits to be authorised`,
  decided: () => 'A contact about a child was joined to an open case of yours',
  outcomeQueried: (work) => `A senior manager asks something about the outcome of ${work}`,
  queryAnswered: (work) => `A question about the outcome of ${work} was answered: it waits for a second signature`,
  outcomeAuthorised: (work) => `The outcome of ${work} waits for a second signature`,
  decisionProposed: (work) => `A decision on ${work} waits for your agreement`,
  disagreed: (work) => `A manager did not agree to the decision on ${work}`,
  returnedForChanges: (work) => `${work} was returned to you for changes`,
  closureReturned: (work) => `The closure of ${work} was sent back to you`,
  outcomeReturned: (work) => `The outcome of ${work} was sent back to you`,
  allocated: (work) => `${work} was allocated to you`,
  stageOpened: () => 'A new stage of a journey waits to be allocated',
  nextStepAwaited: () => 'A journey waits for its next step',
  handedOver: (work) => `${work} was handed over to you`,
  conferenceScrutinised: () => 'Your request for a conference was returned, with reasons',
  panelDecided: () => 'The allocation panel has decided about a family of yours',
  steppedUp: () => 'Early help sends up a safeguarding concern: take it as a contact at once',
  workerTransferred: () => 'A child’s journey was given to you',
  stepDownAccepted: () => 'A family that you offered to early help was accepted',
  stepDownDeclined: () => 'A family that you offered to early help was not accepted',
  stepDownOffered: () => 'A family is offered to you for early help: say whether you accept',
  glassBroken: () => 'Somebody opened a restricted record in an emergency',
  raised: () => 'Something is asked of you after an audit or a complaint',
  passedOn: () => 'Something that somebody else saw to is yours now',
  rechecked: () => 'Something that you did was looked at again, and has not improved yet',
  overdue: () => 'Something that is asked of you after an audit or a complaint is overdue',
  recorded: () => 'A complaint was taken that you answer',
  given: () => 'A complaint was given to you to answer',
  contactReceived: () => 'A contact may be about a child whose record is restricted to you and others',
};

/**
 * A notification in a sentence. It names nobody: who it is about is on the page that it leads to.
 *
 * @param kind such as `deadline.breached`
 */
export function noticeWords({ kind, stageId }: { kind: string; stageId?: string }): string {
  const event = kind.slice(kind.indexOf('.') + 1);
  const say = sentences[event];
  return sentence(say ? say(workOf(kind, stageId)) : takenApart(event));
}

/** From the stage's id, `<journeyId>/<kind>-<n>`; a contact's and a journey's is a bare id. */
function workOf(kind: string, stageId = ''): string {
  const stage = /\/(\w+)-\d+$/.exec(stageId)?.[1];
  if (stage !== undefined) return withArticle(words(stage));
  return kind.startsWith('journey.') ? 'a journey' : 'a contact';
}

function withArticle(work: string): string {
  if (/^(work|early)/.test(work)) return work;
  return `${/^[aeiou]/.test(work) ? 'an' : 'a'} ${work}`;
}
