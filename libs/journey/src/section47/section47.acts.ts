import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { reasonsNotSeen, reasonsNotSeenAlone } from '../codes/child-seen';
import { agencyAnswers, medicals, reasonsNoAnswer, section47Outcomes } from '../codes/section47';
import { id, narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { allocateAct, countersignActs, explainLatenessAct, recordViewsAct } from '../shared/common-acts';
import { type Section47Command } from './section47.types';

const agency = agencies.schema;
const detail = (what: string) => z.strictObject({ detail: narrative(what).optional() });

/** What people do with a section 47 enquiry. */
export const section47Acts: Acts<Section47Command['type']> = {
  allocate: { ...allocateAct, summary: 'Give the enquiry to its lead worker', cites: '¶45' },
  setResponsibility: {
    path: 'set-responsibility',
    summary: 'Say who answers for what, and who co-works for a child with disabilities',
    action: 'record',
    codes: z.strictObject({
      childWithDisabilities: z.boolean().meta({ description: 'Whether the child has disabilities' }),
      coworkerId: id('The co-worker').optional(),
    }),
    text: z.strictObject({ responsibility: narrative('Who does what') }),
    cites: '¶3, ¶46',
  },
  nameAgencies: {
    path: 'name-agencies',
    summary: 'Agencies that should be asked',
    action: 'record',
    codes: z.strictObject({ agencies: z.array(agency).min(1, 'Name at least one agency').max(30) }),
    cites: '¶45',
  },
  contactAgency: {
    path: 'contact-agency',
    summary: 'An agency was asked',
    action: 'record',
    codes: z.strictObject({ agency }),
    text: detail('Who was asked for what'),
    cites: '¶45',
  },
  recordAnswer: {
    path: 'record-answer',
    summary: 'What an agency answered',
    action: 'record',
    codes: z.strictObject({ agency, answer: agencyAnswers.schema }),
    text: detail('What it said'),
    cites: '¶45',
  },
  explainNoAnswer: {
    path: 'explain-no-answer',
    summary: 'Why an agency was not asked, or did not answer',
    action: 'record',
    codes: z.strictObject({ agency, reason: reasonsNoAnswer.schema }),
    text: detail('What was tried'),
    cites: '¶45',
  },
  seeChild: {
    path: 'see-child',
    summary: 'The child was seen, and alone; or why not',
    action: 'visit',
    codes: z.strictObject({
      seen: z.boolean().meta({ description: 'Whether the child was seen' }),
      notSeenReason: reasonsNotSeen.schema.optional(),
      seenAlone: z.boolean().meta({ description: 'Whether the child was seen alone' }),
      notSeenAloneReason: reasonsNotSeenAlone.schema.optional(),
    }),
    text: z.strictObject({ account: narrative('What the child said and showed, or what was tried') }),
    cites: '¶57',
  },
  recordMedical: {
    path: 'record-medical',
    summary: 'Whether a medical examination was needed, and what came of it',
    action: 'record',
    codes: z.strictObject({ medical: medicals.schema }),
    text: detail('What was found, or why it was not needed'),
  },
  decideAgainstConference: {
    path: 'decide-against-conference',
    summary: 'A senior manager decides against a conference despite continuing risk',
    action: 'direct',
    codes: z.strictObject({}),
    text: z.strictObject({ reasons: narrative('Why, and how the child is kept safe') }),
    hashes: { reasonsHash: ['reasons'] },
  },
  conclude: {
    path: 'conclude',
    summary: 'The lead worker concludes the enquiry',
    action: 'submit',
    codes: z.strictObject({ outcome: section47Outcomes.schema }),
    text: z.strictObject({
      analysis: narrative('What the information means for the child'),
      riskFactors: narrative('What puts the child at risk'),
      protectiveFactors: narrative('What protects the child'),
      childsVoice: narrative('What the child thinks and wishes'),
    }),
    advised: { text: 'enquiry' },
    cites: '¶45',
  },
  ...countersignActs,
  recordViews: recordViewsAct,
  explainLateness: explainLatenessAct,
};
