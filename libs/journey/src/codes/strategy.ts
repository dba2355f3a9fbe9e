import { codeSet } from './code-set';

/** Why there is reasonable cause to suspect significant harm (Children Act 1989, section 47). The council's own list. */
export const strategyGrounds = codeSet('Grounds', [
  ['physicalHarm', 'physical harm'],
  ['sexualHarm', 'sexual harm'],
  ['emotionalHarm', 'emotional harm'],
  ['neglect', 'neglect'],
  ['domesticAbuse', 'domestic abuse in the household'],
  ['exploitation', 'sexual or criminal exploitation'],
  ['missing', 'the child has been missing, once or again'],
  ['inducedIllness', 'illness that is made up or induced'],
  ['unbornChild', 'risk to a child who is not born yet'],
  ['protectionOrder', 'an emergency order or police protection'],
  ['other', 'another ground, in words'],
]);

export const strategyUrgencies = codeSet('Urgency', [
  ['immediate', 'at once'],
  ['sameDay', 'today'],
  ['planned', 'within the council’s usual time'],
]);

export const strategyMedia = codeSet('How people talk', [
  ['meeting', 'a meeting'],
  ['call', 'a call'],
]);

/** Why agencies are missing from a discussion (inspection report, paragraph 44). */
export const reasonsFewAgencies = codeSet('Why so few agencies took part', [
  ['emergency', 'the child had to be protected before others could be reached'],
  ['outOfHours', 'it was out of hours'],
  ['notReached', 'they were asked and could not be reached'],
  ['declined', 'they were asked and did not come'],
  ['noneInvolved', 'no such agency knows the child'],
  ['other', 'another reason, in words'],
]);

/** Released names: facts hold them. */
export const strategyOutcomes = codeSet('Outcome of the strategy discussion', [
  ['noSection47', 'no section 47 enquiry'],
  ['section47Single', 'a section 47 enquiry by social care alone'],
  ['section47Joint', 'a section 47 enquiry with the police'],
  ['immediateProtection', 'the child is protected at once, and a section 47 enquiry follows'],
  ['reconvene', 'another strategy discussion'],
]);

export type StrategyOutcome = (typeof strategyOutcomes.codes)[number];
