import { type Row, type Who } from './matrix.types';
import { canBeAllocated, everywhere, heads, hub, hubManagers, managers, overseers } from './matrix.who';

/** Managers of a team, those who stand in for one, heads of service, auditors. */
const auditors: Who[] = [...managers, 'AUDITOR', 'DEPUTY_TEAM_MANAGER', 'DEPUTY_HUB_MANAGER'];
const specialists: Who[] = [
  'CONFERENCE_CHAIR',
  'QA_SCRUTINEER',
  'ADVOCATE',
  'ALLOCATION_PANEL',
  'PRIVATE_FOSTERING_OFFICER',
  'MISSING_INTERVIEWER',
  'LEGAL_ADVISER',
  'LEAD_PROFESSIONAL',
];
const givenWork: Who[] = [...canBeAllocated, ...hub, 'SENIOR_MANAGER', ...specialists, 'COMPLAINTS_OFFICER'];
/** Who takes a complaint: an officer, and managers for an officer. */
const takers: Who[] = [...managers, 'DEPUTY_TEAM_MANAGER', 'DEPUTY_HUB_MANAGER', 'COMPLAINTS_OFFICER'];
const teams = [
  ['ownTeam', ['TEAM_MANAGER']],
  ['otherTeam', ['DEPUTY_TEAM_MANAGER']],
  ['hubsOwn', hubManagers],
] as const;

/** Audits of case files, complaints, and what they ask of people. */
export const quality: Row[] = [
  ...(['mine', 'ownTeam', 'otherTeam', 'hubsOwn'] as const).flatMap((whose): Row[] => [
    [['create'], ['Audit'], whose, auditors],
    [['allocate'], ['Audit'], whose, heads],
    [['review'], ['QualityAction'], whose, overseers],
    [['create'], ['Complaint'], whose, takers],
    [['record'], ['Complaint'], whose, ['COMPLAINTS_OFFICER']],
    [['allocate'], ['Complaint'], whose, [...heads, 'COMPLAINTS_OFFICER']],
  ]),
  [['create', 'review'], ['Learning'], 'any', [...auditors, 'COMPLAINTS_OFFICER']],
  [['read'], ['Learning'], 'any', [...everywhere, ...givenWork]],
  [['read'], ['Complaint'], 'mine', [...everywhere, 'COMPLAINTS_OFFICER']],
  [['read'], ['QualityAction'], 'ofAComplaint', [...everywhere, 'COMPLAINTS_OFFICER']],
  [['review'], ['QualityAction'], 'ofAComplaint', [...overseers, 'COMPLAINTS_OFFICER']],
  [['read'], ['Staff', 'Policy', 'Calendar'], 'any', ['COMPLAINTS_OFFICER']],
  [['read', 'write'], ['Notification'], 'mine', ['COMPLAINTS_OFFICER']],
  [['read', 'record'], ['Audit'], 'mine', auditors],
  [['read', 'record'], ['QualityAction'], 'mine', givenWork],
  [['read'], ['Audit', 'QualityAction'], 'mine', everywhere],
  ...teams.flatMap(([whose, who]): Row[] => [
    [['read'], ['Audit'], whose, [...everywhere, ...who]],
    [['read'], ['Complaint'], whose, [...everywhere, ...who, 'COMPLAINTS_OFFICER']],
    [['read'], ['QualityAction'], whose, [...everywhere, ...who]],
    [['review'], ['QualityAction'], whose, [...who]],
  ]),
];
