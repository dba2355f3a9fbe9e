import { codeSet } from './code-set';

export const viewOccasions = codeSet('On which occasion', [
  ['contactClosed', 'the contact was closed'],
  ['assessmentEnded', 'the assessment ended'],
  ['strategyDiscussion', 'a strategy discussion'],
  ['enquiryEnded', 'the section 47 enquiry ended'],
  ['conference', 'a conference'],
  ['review', 'a review'],
  ['planEnded', 'a plan ended'],
  ['closure', 'the journey closes'],
]);

export const viewHolders = codeSet('Whose views', [
  ['child', 'the child'],
  ['mother', 'the mother'],
  ['father', 'the father'],
  ['parent', 'a parent'],
  ['partner', 'a parent’s partner'],
  ['carer', 'a carer'],
]);

export const viewAnswers = codeSet('What came of it', [
  ['asked', 'asked, and not answered yet'],
  ['given', 'given'],
  ['declined', 'asked, and declined'],
  ['notAsked', 'not asked, with a reason'],
]);

export const reasonsViewsNotAsked = codeSet('Why they were not asked', [
  ['tooYoung', 'too young to say'],
  ['unborn', 'not born yet'],
  ['notThere', 'not part of the child’s life'],
  ['unsafe', 'asking would put somebody at risk'],
  ['notReached', 'could not be reached'],
  ['nobodyNamed', 'advice only: nobody of the family was named'],
  ['noWorkYet', 'nobody works with the family yet'],
]);
