import { agencies, type Agency } from '#libs/journey';
import { allocates, chapter, does, refused } from '../../telling/acts';
import { explains } from '../../telling/lateness';
import { type Step } from '../../telling/scene';
import { refusedToSign, signs } from '../../telling/signing';
import { at, begins } from '../../telling/stages';

const conclusion = {
  outcome: 'continuingRisk',
  text: {
    analysis: 'hit more than once by the mother’s partner, who lives in the home.',
    riskFactors: 'violence at home; alcohol.',
    protectiveFactors: 'a grandmother near by; a school that watches.',
    childsVoice: '“I want him to go.”',
  },
};

const asks = (agency: Agency, when: string) =>
  does('socialWorker', 'contact-agency', when, `asks ${agencies.words[agency]}`, {
    agency,
    text: { detail: 'what is known of the child.' },
  });
const answers = (agency: Agency, when: string) =>
  does('socialWorker', 'record-answer', when, `has the answer of ${agencies.words[agency]}`, {
    agency,
    answer: 'informed',
  });

/** Section 47 enquiry: every relevant agency asked and answered, the child seen alone, two managers (inspection report, paragraph 45). */
export const enquiry: readonly Step[] = [
  chapter('A section 47 enquiry'),
  at('section47Enquiry-1'),
  allocates('northManager', 'socialWorker'),
  does('northManager', 'set-responsibility', '2024-09-09 15:00', 'says who leads', {
    childWithDisabilities: false,
    text: { responsibility: 'the social worker leads; no co-worker is needed.' },
  }),
  does('socialWorker', 'see-child', '2024-09-10 09:30', 'sees the child alone at school', {
    ...{ seen: true, seenAlone: true },
    text: { account: 'she speaks of being hit, and asks to stay with her grandmother.' },
  }),
  does('socialWorker', 'record-medical', '2024-09-10 14:00', 'has the child examined', { medical: 'done' }),
  ...(['police', 'schoolNurse', 'school'] as const).map((agency) => asks(agency, '2024-09-10 15:00')),
  ...(['police', 'school'] as const).map((agency) => answers(agency, '2024-09-12 11:00')),
  refused(
    'socialWorker',
    'conclude',
    '2024-09-13 16:00',
    'S47.AGENCY_UNANSWERED',
    'concludes while the school nurse has not answered',
    conclusion,
  ),
  answers('schoolNurse', '2024-09-16 10:00'),
  does(
    'socialWorker',
    'conclude',
    '2024-09-17 15:00',
    'concludes: continuing risk, so there is a conference',
    conclusion,
  ),
  signs('headOfService', 'authorise', 'authorises it in the team manager’s place'),
  begins(
    'initialConference-1',
    'The conference is counted from the strategy discussion, and was asked for with the conclusion',
  ),
  at('section47Enquiry-1'),
  refusedToSign(
    'headOfService',
    'countersign',
    'SIGN_OFF.SAME_SIGNER',
    'countersigns what was authorised by the same hand',
  ),
  signs('serviceManager', 'countersign', 'countersigns: another senior manager'),
  explains('northManager', 'recordedLate', 'both signed the paper record in September 2024'),
];
