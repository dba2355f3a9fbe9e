import { type Story } from '../stories';
import { caf } from './caf';
import { stepDown } from './step-down';
import { stepUp } from './step-up';

/** Early help by consent: one family goes up to the hub at once, another comes down from social care and gets where it wanted. */
export const earlyHelp: Story = {
  title: 'Early help: by consent, with a team around the child; up at once, and down when somebody accepts',
  preface: [
    'Two families of 2025, written into the service today. Whatever was done is entered with the day on which it was done.',
    'Only the hub’s decision counts from today: it is late on the record, and the reason stands beside it.',
  ].join('\n'),
  steps: [...caf, ...stepUp, ...stepDown],
};
