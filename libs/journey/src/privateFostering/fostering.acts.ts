import { z } from 'zod';
import {
  carerRelations,
  fosteringSuitability,
  reasonsFosteringEnded,
  reasonsNotAloneFostering,
  reasonsNotSeenFostering,
  reasonsShortNotice,
} from '../codes/fostering';
import { date, id, narrative, textHash } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { allocateAct, explainLatenessAct, recordViewsAct } from '../shared/common-acts';
import { type FosteringCommand } from './fostering.types';

const yes = (description: string) => z.boolean().meta({ description });
const seen = z.strictObject({ textHash: textHash('Hash of the assessment that you read') });

/** What people do with a private fostering arrangement. */
export const fosteringActs: Acts<FosteringCommand['type']> = {
  allocate: allocateAct,
  checkDefinition: {
    path: 'check-definition',
    summary:
      'Whether this is private fostering, and how far ahead the council heard; host and school group arrangements',
    action: 'record',
    codes: z.strictObject({
      carer: carerRelations.schema,
      disabled: yes('Whether the child has disabilities'),
      startsOn: date('First day with the carer'),
      endsOn: date('Last day with the carer, when it is known').optional(),
      shortNoticeReason: reasonsShortNotice.schema.optional(),
      hostId: id('The host: the same for all children who stay there').optional(),
      schoolId: id('The school: the same for all its children').optional(),
    }),
    context: ['bornOn'],
    cites: '¶19',
  },
  recordStart: {
    path: 'record-start',
    summary: 'A planned arrangement has begun',
    action: 'record',
    codes: z.strictObject({ startsOn: date('First day with the carer') }),
  },
  recordVisit: {
    path: 'record-visit',
    summary: 'A visit to the child, the premises, the carer and the household',
    action: 'visit',
    codes: z.strictObject({
      childSeen: yes('Whether the child was seen'),
      notSeenReason: reasonsNotSeenFostering.schema.optional(),
      seenAlone: yes('Whether the child was seen alone'),
      notAloneReason: reasonsNotAloneFostering.schema.optional(),
      premises: yes('Whether the premises were seen'),
      carer: yes('Whether the carer was spoken to'),
      household: yes('Whether the others of the household were spoken to'),
      requested: yes('Whether somebody had asked for this visit'),
    }),
    context: ['bornOn'],
    cites: '¶19',
  },
  writeReport: {
    path: 'write-report',
    summary: 'The written report on a visit, on the one template',
    action: 'record',
    codes: z.strictObject({}),
    text: z.strictObject({
      childsVoice: narrative('What the child said and wishes'),
      welfare: narrative('Health, education, contact with parents, identity and culture'),
      carerAndHousehold: narrative('How the carer and the household care for the child'),
      premises: narrative('What the premises are like'),
      conclusions: narrative('Whether the child’s welfare is safeguarded, and what follows'),
    }),
    cites: '¶19',
  },
  requestVisit: {
    path: 'request-visit',
    summary: 'The child, a parent or the carer asks for a visit',
    action: 'record',
    codes: z.strictObject({}),
  },
  proposeSuitability: {
    path: 'propose-suitability',
    summary: 'Hand in the assessment of the arrangement',
    action: 'submit',
    codes: z.strictObject({ suitability: fosteringSuitability.schema }),
    text: z.strictObject({
      assessment: narrative('Why the arrangement is suitable or not'),
      requirements: narrative('What the carer must do').optional(),
    }),
    advised: { text: 'assessment', forFamily: ['requirements'] },
  },
  signOff: { path: 'sign-off', summary: 'A team manager signs the suitability', action: 'signOff', codes: seen },
  returnForChanges: {
    path: 'return',
    summary: 'A team manager sends the assessment back',
    action: 'return',
    codes: seen,
    text: z.strictObject({ reasons: narrative('What must change, and why') }),
    hashes: { reasonsHash: ['reasons'] },
  },
  endArrangement: {
    path: 'end-arrangement',
    summary: 'The arrangement has ended',
    action: 'record',
    codes: z.strictObject({ reason: reasonsFosteringEnded.schema }),
    text: z.strictObject({ detail: narrative('Where the child lives now').optional() }),
    context: ['bornOn'],
  },
  recordViews: recordViewsAct,
  explainLateness: explainLatenessAct,
};
