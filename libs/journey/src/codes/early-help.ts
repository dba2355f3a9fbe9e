import { codeSet } from './code-set';

export const consentAnswers = codeSet('Answer of the family', [
  ['given', 'given'],
  ['refused', 'refused'],
]);

/** From where a family comes down to early help. */
export const stepDownSources = codeSet('From where the family comes', [
  ['assessment', 'an assessment by social care'],
  ['childInNeedPlan', 'a child in need plan'],
  ['childProtectionPlan', 'a child protection plan'],
  ['lookedAfter', 'care'],
]);

/** What the allocation panel gives (inspection report, paragraphs 11 and 14). The council's own list. */
export const targetedServices = codeSet('Targeted services', [
  ['familySupport', 'family support at home'],
  ['intensiveSupport', 'intensive family support'],
  ['parenting', 'a parenting course'],
  ['familyGroupConference', 'a family group conference'],
  ['youthWork', 'youth work'],
  ['mentoring', 'a mentor'],
  ['counselling', 'counselling'],
  ['speechAndLanguage', 'speech and language'],
  ['earlyYears', 'a place in early years'],
  ['attendance', 'help with going to school'],
  ['domesticAbuse', 'help after domestic abuse'],
  ['drugsAndAlcohol', 'help with drugs and alcohol'],
  ['housing', 'help with housing and debts'],
  ['other', 'another service, in words'],
]);

export const panelDecisions = codeSet('Decision of the allocation panel', [
  ['allocated', 'these services are allocated'],
  ['teamAlone', 'no targeted service: the team around the child is enough'],
  ['returned', 'back for more information'],
  ['notAccepted', 'not accepted'],
]);

export const earlyHelpReviewDecisions = codeSet('What the review decides', [
  ['continue', 'the plan goes on'],
  ['prepareEnding', 'the outcomes are nearly reached: prepare the end'],
  ['moreServices', 'more is needed: ask the panel again'],
]);

/** How early help ends by the lead professional's decision; released names. */
export const earlyHelpEndings = codeSet('Why early help ends', [
  ['outcomesMet', 'the outcomes are reached'],
  ['disengaged', 'the family does not take part any more'],
]);

/** Areas of the outcomes star: each is scored from 1 to 10 with the family (inspection report, paragraph 36). The council's own list. */
export const starAreas = codeSet('Areas of the outcomes star', [
  ['health', 'physical health'],
  ['wellbeing', 'the parents’ well-being'],
  ['emotionalNeeds', 'meeting the children’s emotional needs'],
  ['safety', 'keeping the children safe'],
  ['support', 'friends, family and support'],
  ['learning', 'education and learning'],
  ['behaviour', 'boundaries and behaviour'],
  ['routine', 'the family’s routine'],
  ['homeAndMoney', 'home and money'],
  ['work', 'the way to work'],
]);

/** Why early help is not enough: the hub hears of it at once. */
export const stepUpConcerns = codeSet('What the concern is', [
  ['physicalHarm', 'physical harm'],
  ['sexualHarm', 'sexual harm'],
  ['emotionalHarm', 'emotional harm'],
  ['neglect', 'neglect'],
  ['domesticAbuse', 'domestic abuse'],
  ['exploitation', 'sexual or criminal exploitation'],
  ['missing', 'the child is or was missing'],
  ['needsHigher', 'the needs are higher than early help can meet'],
]);
