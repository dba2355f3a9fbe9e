import { asksFrom, type ContactState, contactsThatAsk, type OpenContact } from '#libs/journey';
import { type Desk } from '../shared/desk';
import { type Errand } from '../shared/errand';
import { neighbours } from '../shared/world';

/** Tells an open journey of a contact that joins it and asks something of it: a strategy discussion, when the child must be protected. */
export function joining(contactId: string, desk: Desk): Errand {
  let told = false;
  const decision = () => {
    const state = desk.state as ContactState;
    return 'decision' in state ? state.decision : undefined;
  };
  return {
    waiting: () => !told && decision()?.joins === true && contactsThatAsk.includes(decision()?.outcome ?? ''),
    async run() {
      const { journeyId, outcome, at: decidedAt } = decision() ?? {};
      const { state } = desk;
      if (journeyId === undefined || outcome === undefined || decidedAt === undefined) return;
      const receivedAt = (state as Partial<OpenContact>).openedAt ?? decidedAt;
      const at = asksFrom(outcome, { receivedAt, decidedAt });
      await neighbours.tellJourney({ journeyId, finished: { stageId: contactId, kind: 'contact', outcome, at } });
      told = true;
    },
  };
}
