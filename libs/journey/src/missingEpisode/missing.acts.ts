import { z } from 'zod';
import { reasonsNotSeenAlone } from '../codes/child-seen';
import { interviewDecliners, reasonsInterviewNotHeld, returnInterviewers, waysFound } from '../codes/missing';
import { id, narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { allocateAct, explainLatenessAct, recordViewsAct } from '../shared/common-acts';
import { type MissingCommand } from './missing.types';

const detail = (what: string) => z.strictObject({ detail: narrative(what).optional() });
const offer = {
  interviewer: returnInterviewers.schema,
  interviewerId: id('The interviewer: needed for one of the council').optional(),
};

/** What people do with a missing episode. */
export const missingActs: Acts<MissingCommand['type']> = {
  allocate: allocateAct,
  confirmMissing: {
    path: 'confirm-missing',
    summary: 'The child is missing; repeated episodes ask for a strategy discussion',
    action: 'record',
    codes: z.strictObject({ policeTold: z.boolean().meta({ description: 'Whether the police know' }) }),
    text: z.strictObject({ circumstances: narrative('What is known, and what the risks are') }),
    context: ['missingEpisodes', 'openJourneys', 'freshId'],
    cites: '¶38',
  },
  tellVoluntaryAgency: {
    path: 'tell-voluntary-agency',
    summary: 'The voluntary agency knows of the episode, the first one too',
    action: 'record',
    codes: z.strictObject({}),
    cites: '¶38',
  },
  flagEducation: {
    path: 'flag-education',
    summary: 'The child is missing from education, or no longer: apart from the episode',
    action: 'record',
    codes: z.strictObject({ missing: z.boolean().meta({ description: 'Whether the child misses education' }) }),
    text: detail('What is known'),
    cites: '¶38',
  },
  recordFound: {
    path: 'record-found',
    summary: 'The child was found or came back: the 72 hours begin',
    action: 'record',
    codes: z.strictObject({ how: waysFound.schema }),
    text: detail('Where and how the child was found'),
  },
  offerInterview: {
    path: 'offer-interview',
    summary: 'The return interview was offered',
    action: 'interview',
    codes: z.strictObject(offer),
    context: ['childsWorkers'],
    cites: '¶38',
  },
  completeInterview: {
    path: 'complete-interview',
    summary: 'The return interview was held',
    action: 'interview',
    codes: z.strictObject({
      ...offer,
      seenAlone: z.boolean().meta({ description: 'Whether the child was seen alone' }),
      notSeenAloneReason: reasonsNotSeenAlone.schema.optional(),
    }),
    text: z.strictObject({
      childsVoice: narrative('What the child said'),
      reasons: narrative('Why the child went, where to, and what happened'),
      followUp: narrative('What would keep the child from going again'),
    }),
    context: ['childsWorkers'],
    cites: '¶38',
  },
  declineInterview: {
    path: 'decline-interview',
    summary: 'The return interview was declined',
    action: 'interview',
    codes: z.strictObject({ who: interviewDecliners.schema }),
    text: detail('What was said'),
  },
  explainNoInterview: {
    path: 'explain-no-interview',
    summary: 'Why no return interview was held',
    action: 'interview',
    codes: z.strictObject({ reason: reasonsInterviewNotHeld.schema }),
    text: detail('What was tried'),
  },
  reviewEpisode: {
    path: 'review-episode',
    summary: 'A manager reviews the episode and ends it',
    action: 'review',
    codes: z.strictObject({}),
    text: z.strictObject({ learnt: narrative('What was learnt, and what follows for the child') }),
    cites: '¶38',
  },
  recordViews: recordViewsAct,
  explainLateness: explainLatenessAct,
};
