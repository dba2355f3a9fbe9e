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
const givenWork: Who[] = [...canBeAllocated, ...hub, 'SENIOR_MANAGER', ...specialists];
const teams = [
  ['ownTeam', ['TEAM_MANAGER']],
  ['otherTeam', ['DEPUTY_TEAM_MANAGER']],
  ['hubsOwn', hubManagers],
] as const;

/** Audits of case files, and what they ask of people. */
export const quality: Row[] = [
  ...(['mine', 'ownTeam', 'otherTeam', 'hubsOwn'] as const).flatMap((whose): Row[] => [
    [['create'], ['Audit'], whose, auditors],
    [['allocate'], ['Audit'], whose, heads],
    [['review'], ['QualityAction'], whose, overseers],
  ]),
  [['read', 'record'], ['Audit'], 'mine', auditors],
  [['read', 'record'], ['QualityAction'], 'mine', givenWork],
  [['read'], ['Audit', 'QualityAction'], 'mine', everywhere],
  ...teams.flatMap(([whose, who]): Row[] => [
    [['read'], ['Audit'], whose, [...everywhere, ...who]],
    [['read'], ['QualityAction'], whose, [...everywhere, ...who]],
    [['review'], ['QualityAction'], whose, [...who]],
  ]),
];
