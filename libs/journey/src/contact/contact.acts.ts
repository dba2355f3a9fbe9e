import { z } from 'zod';
import {
  decisionForm,
  disagreementForm,
  identifyRequest,
  informingForm,
  screeningForm,
  unlinkRequest,
} from '../forms/contact.forms';
import { type Acts } from '../shared/acts';
import { explainLatenessAct, extendDeadlineAct } from '../shared/common-acts';
import { acceptHandOverAct, handOverAct } from '../shared/night-handover';
import { type ContactCommand } from './contact.types';

/** What people do with a contact. */
export const contactActs: Acts<ContactCommand['type']> = {
  identifyChild: {
    path: 'person',
    summary: 'Say which known person the child is',
    action: 'identify',
    codes: identifyRequest,
    request: identifyRequest,
  },
  unlinkChild: {
    path: 'unlink-child',
    summary: 'The link to the person was wrong',
    action: 'identify',
    codes: unlinkRequest,
    request: unlinkRequest,
  },
  screen: {
    path: 'screening',
    summary: 'Record what the hub looked up',
    action: 'screen',
    codes: screeningForm.codes,
    text: screeningForm.text,
    request: screeningForm.request,
  },
  decide: {
    path: 'decision',
    summary: 'Decide the contact',
    action: 'decide',
    codes: decisionForm.codes,
    text: decisionForm.text,
    hashes: { textHash: ['rationale', 'riskFactors', 'protectiveFactors'], overrideTextHash: ['overrideReason'] },
    context: ['openJourneyId', 'domesticAbuse'],
    request: decisionForm.request,
    cites: '¶42, ¶43',
  },
  agree: {
    path: 'agreement',
    summary: 'A manager agrees to a decision below the domestic-abuse baseline',
    action: 'agree',
    codes: z.strictObject({}),
    context: ['openJourneyId'],
    flat: true,
    cites: '¶43',
  },
  disagree: {
    path: 'disagree',
    summary: 'A manager disagrees',
    action: 'agree',
    codes: disagreementForm.codes,
    text: disagreementForm.text,
    request: disagreementForm.request,
    cites: '¶43',
  },
  informReferrer: {
    path: 'referrer-informed',
    summary: 'Record what the referrer was told, and whether the family was asked: the contact is over then',
    action: 'inform',
    codes: informingForm.codes,
    text: informingForm.text,
    hashes: { textHash: ['told'], viewsHash: ['views'] },
    request: informingForm.request,
    cites: '¶22, ¶81',
  },
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
  handOver: handOverAct,
  acceptHandOver: { ...acceptHandOverAct, action: 'screen' },
};
