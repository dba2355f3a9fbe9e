import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';

type May = Schemas['ComplaintEntry']['may'];
export type ActName = Exclude<keyof May, 'give'>;

/** What is done about a complaint: in an address, on the page, on the button, and what is said afterwards. */
export const acts: Readonly<Record<ActName, { address: string; text: string; button: string; done: string }>> = {
  nameInvestigators: {
    address: 'investigators',
    text: 'Say who investigates',
    button: 'Record who investigates',
    done: 'Recorded: who investigates, and who is independent',
  },
  holdPanel: {
    address: 'panel',
    text: 'Say when the panel met',
    button: 'The panel met',
    done: 'Recorded: the panel met',
  },
  answer: {
    address: 'answer',
    text: 'Record the answer',
    button: 'The answer was sent',
    done: 'Recorded: the answer was sent',
  },
  giveMoreTime: {
    address: 'more-time',
    text: 'Give more time',
    button: 'Give more time',
    done: 'Recorded: there is more time. Lateness stays on record with its reason',
  },
  moveOn: {
    address: 'next-stage',
    text: 'Go on to the next stage',
    button: 'The next stage begins',
    done: 'Recorded: the next stage begins',
  },
  withdraw: {
    address: 'withdrawal',
    text: 'Record that it was withdrawn',
    button: 'It was withdrawn',
    done: 'Recorded: the complaint was withdrawn',
  },
};

export const actNames = Object.keys(acts) as ActName[];

/** What the person may do now, with its page. */
export function actAddresses(complaintId: string, may: May): { text: string; href: string }[] {
  const links = actNames
    .filter((name) => may[name])
    .map((name) => ({ text: acts[name].text, href: to('complaintAct', { complaintId, act: acts[name].address }) }));
  const officer = { text: 'Give it to another officer', href: to('complaintOfficer', { complaintId }) };
  return [...links, ...(may.give ? [officer] : [])];
}
