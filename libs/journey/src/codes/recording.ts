import { codeSet } from './code-set';

export const noteKinds = codeSet('What the note is about', [
  ['visit', 'a visit'],
  ['conversation', 'a conversation or a call'],
  ['directWork', 'direct work with the child'],
  ['meeting', 'a meeting'],
  ['observation', 'something seen or heard'],
  ['information', 'information from another agency'],
  ['managementDecision', 'a manager’s decision'],
  ['other', 'something else'],
]);

/** Source: inspection report, paragraphs 37 and 72 (sexual exploitation), 38 (missing). */
export const riskFlags = codeSet('Risk', [
  ['childSexualExploitation', 'sexual exploitation'],
  ['childCriminalExploitation', 'criminal exploitation'],
  ['missing', 'goes missing'],
  ['missingEducation', 'misses education: another matter than going missing'],
  ['domesticAbuse', 'domestic abuse at home'],
  ['fabricatedIllness', 'fabricated or induced illness'],
  ['forcedMarriage', 'forced marriage'],
  ['femaleGenitalMutilation', 'female genital mutilation'],
  ['radicalisation', 'radicalisation'],
  ['selfHarm', 'self-harm'],
  ['riskToWorkers', 'a risk to workers who visit'],
]);

export const onwardSubjects = codeSet('For whom', [
  ['child', 'the child'],
  ['victim', 'who suffered the abuse'],
  ['perpetrator', 'who did the abuse'],
  ['parent', 'a parent or carer'],
  ['family', 'the whole family'],
]);

/** Source: inspection report, paragraph 29 (no service for those who abuse at home). */
export const onwardServices = codeSet('Service', [
  ['perpetratorProgramme', 'a programme for people who abuse at home'],
  ['domesticAbuse', 'a domestic-abuse service'],
  ['drugsAndAlcohol', 'drugs and alcohol'],
  ['adultMentalHealth', 'adults’ mental health'],
  ['childMentalHealth', 'child and adolescent mental health'],
  ['adultSocialCare', 'adults’ social care'],
  ['exploitation', 'a service against exploitation'],
  ['parenting', 'help with parenting'],
  ['housing', 'housing'],
  ['other', 'another service'],
]);
