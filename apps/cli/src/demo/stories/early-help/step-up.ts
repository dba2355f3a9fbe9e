import { allocates, chapter, does } from '../../telling/acts';
import { assesses } from '../../telling/assessing';
import { isClosed } from '../../telling/ending';
import { arrives, child, isDecided, isRecognised } from '../../telling/hub';
import { explains } from '../../telling/lateness';
import { type Step } from '../../telling/scene';
import { signs } from '../../telling/signing';
import { at, begins, earlyHelpTakesOver } from '../../telling/stages';

/** A safeguarding concern goes up to the hub at once, from any state and without consent (inspection report, paragraphs 14 and 36). */
export const stepUp: readonly Step[] = [
  chapter('A safeguarding concern: up to the hub at once'),
  does('leadProfessional', 'step-up', '2025-04-24 11:00', 'hears that the girl was hit, and sends it up to the hub', {
    concerns: ['physicalHarm'],
    text: { concern: 'she says that an uncle hit her last night.' },
  }),
  isClosed('steppedUp'),
  arrives(
    'hubWorker',
    '2025-04-24 11:20',
    child('Tansy', '2017-02-08', 'Exemplar'),
    'early help says that she was hit',
    {
      ...{ channel: 'phone', sourceCode: '2B' },
    },
  ),
  at('commonAssessment-1'),
  does('hubWorker', 'receive-step-up', '2025-04-24 11:30', 'has taken it as a new contact', ({ contacts }) => ({
    contactId: contacts.at(-1)?.replace('/contacts/', ''),
  })),
  isRecognised,
  isDecided(
    { outcome: 'referral', levelOfNeed: 3, teamId: 'assessment-north', primaryNeed: 'N1' },
    'a referral to social care',
  ),
  explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
  begins('singleAssessment-1', 'Social care assesses'),
  allocates('northManager', 'socialWorker'),
  assesses('socialWorker', '2025-04-25', 'earlyHelp', 'the uncle is gone; early help is enough again'),
  signs('northManager', 'sign-off', 'signs it, and the journey closes'),
  isClosed('RC9'),
  explains('northManager', 'recordedLate', 'it was signed on paper on 23 May 2025'),
  earlyHelpTakesOver('As the case closes early help opens, in the same transaction: nobody is left between two teams'),
  begins('commonAssessment-1', 'The hub asks the family again'),
  does('hubWorker', 'record-consent', 'today', 'hears that the family wants no more help', {
    ...{ answer: 'refused', answeredBy: ['mother'] },
    text: { scope: 'they say that they manage now.' },
  }),
  isClosed('consentRefused'),
];
