import { chapter, does, onJourney } from '../../telling/acts';
import { isClosed } from '../../telling/ending';
import { hears } from '../../telling/meetings';
import { type Step } from '../../telling/scene';
import { signs } from '../../telling/signing';

/** Closure: nothing open, chronology complete, family asked, agencies told, a manager's signature. */
export const closing: readonly Step[] = [
  chapter('The journey closes'),
  onJourney,
  hears('socialWorker', '2025-07-01 09:00', 'closure', 'I was heard', 'you came when you said you would'),
  does('socialWorker', 'complete-chronology', '2025-07-01 10:00', 'completes the chronology'),
  does('socialWorker', 'propose-closure', 'today', 'proposes to close it: services ended for another reason', {
    ...{ reason: 'RC7', feedbackToAgencies: true },
    text: { summary: 'what was done, and what changed for her.', contingency: 'the school rings the hub.' },
  }),
  signs('northManager', 'authorise-closure', 'authorises the closure; both hold the same text'),
  isClosed('RC7'),
];
