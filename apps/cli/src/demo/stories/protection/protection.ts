import { type Story } from '../stories';
import { atTheHub } from './at-the-hub';
import { childInNeed } from './child-in-need';
import { closing } from './closing';
import { conference } from './conference';
import { earlyHelp } from './early-help';
import { enquiry } from './enquiry';
import { protectionPlan } from './protection-plan';
import { reviews } from './reviews';
import { strategyDiscussion } from './strategy-discussion';

/** One child from a contact to the end of a protection plan, through a child in need plan and closure to early help. */
export const protection: Story = {
  title: 'Protection: one child from a contact to early help',
  preface: [
    'A file that was kept on paper from September 2024 to September 2025 is written into the service today. Whatever was done is',
    'entered with the day on which it was done. A decision of the hub and a manager’s signature count from today: nobody can',
    'date them back. Those clocks are late on the record, and the reason stands beside them.',
  ].join('\n'),
  steps: [
    ...atTheHub,
    ...strategyDiscussion,
    ...enquiry,
    ...conference,
    ...protectionPlan,
    ...reviews,
    ...childInNeed,
    ...closing,
    ...earlyHelp,
  ],
};
