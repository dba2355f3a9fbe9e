import { casework, special } from './matrix.casework';
import { quality } from './matrix.quality';
import { type Row } from './matrix.types';
import {
  canBeAllocated,
  chased,
  everywhere,
  heads,
  hub,
  hubManagers,
  informed,
  managers,
  numbers,
  overseers,
  qualified,
  screeners,
  teamA,
} from './matrix.who';

export { type Relation, type Row, type Who } from './matrix.types';

const contacts: Row[] = [
  [['read'], ['Enquiry'], 'ownOrganisation', [...everywhere, ...hub]],
  [['read'], ['Enquiry'], 'otherOrganisation', [...everywhere, ...hub]],
  [['read'], ['Enquiry'], 'noOrganisation', [...everywhere, ...hub]],
  [['create'], ['Enquiry'], 'ownOrganisation', [...screeners, 'EDT_WORKER', 'PARTNER_CONTRIBUTOR']],
  [['create'], ['Enquiry'], 'otherOrganisation', [...screeners, 'EDT_WORKER']],
  [['create'], ['Enquiry'], 'noOrganisation', [...screeners, 'EDT_WORKER']],
  [['follow'], ['Enquiry'], 'ownOrganisation', ['PARTNER_CONTRIBUTOR', 'PARTNER_VIEWER']],
  [['read'], ['Contact'], 'inHand', [...everywhere, ...hub, ...canBeAllocated]],
  [['read'], ['Contact'], 'otherJourney', [...everywhere, ...hub]],
  [['read'], ['Contact'], 'noJourney', [...everywhere, ...hub]],
  ...(['inHand', 'otherJourney', 'noJourney'] as const).flatMap((whose): Row[] => [
    [['screen', 'identify', 'inform'], ['Contact'], whose, screeners],
    [['decide'], ['Contact'], whose, ['HUB_DECISION_MAKER', 'EDT_WORKER']],
    [['agree'], ['Contact'], whose, [...heads, ...hubManagers]],
    [['handOver'], ['Contact'], whose, ['EDT_WORKER']],
  ]),
];

const children: Row[] = [
  [['read'], ['Journey', 'Person'], 'ownTeam', [...everywhere, ...hub, ...teamA]],
  [['read'], ['Journey', 'Person'], 'otherTeam', [...everywhere, ...hub, 'DEPUTY_TEAM_MANAGER']],
  [['read'], ['Journey', 'Person'], 'inHand', [...everywhere, ...hub, ...canBeAllocated]],
  [['read'], ['Journey', 'Person'], 'noTeam', [...everywhere, ...hub]],
  ...(['ownTeam', 'otherTeam', 'inHand', 'noTeam'] as const).flatMap((whose): Row[] => [
    [['search'], ['Person'], whose, [...everywhere, ...hub]],
    [['create'], ['Person'], whose, [...screeners, 'EDT_WORKER']],
    [['restrict', 'hold'], ['Person'], whose, heads],
    [['breakGlass'], ['Person'], whose, qualified],
  ]),
];

const stages: Row[] = [
  [['read'], ['Stage', 'Deadline'], 'ownTeam', [...everywhere, ...hub, ...teamA]],
  [['read'], ['Stage', 'Deadline'], 'otherTeam', [...everywhere, ...hub, 'DEPUTY_TEAM_MANAGER']],
  [['read'], ['Stage', 'Deadline'], 'allocatedToMe', [...everywhere, ...hub, ...canBeAllocated]],
  [['read'], ['Stage', 'Deadline'], 'inHand', [...everywhere, ...hub, ...canBeAllocated]],
  [['read'], ['Stage', 'Deadline'], 'hubContact', [...everywhere, ...hub]],
  [['read'], ['Stage', 'Deadline'], 'noTeam', [...everywhere, ...hub]],
  [['read'], ['Draft', 'Document'], 'ownTeam', [...everywhere, ...teamA]],
  [['read'], ['Draft', 'Document'], 'otherTeam', [...everywhere, 'DEPUTY_TEAM_MANAGER']],
  [['read'], ['Draft', 'Document'], 'allocatedToMe', [...everywhere, ...canBeAllocated]],
  [['read'], ['Draft', 'Document'], 'inHand', [...everywhere, ...canBeAllocated]],
  [['read'], ['Draft', 'Document'], 'hubContact', [...everywhere, ...hub]],
  [['read'], ['Draft', 'Document'], 'noTeam', everywhere],
  [['write'], ['Draft'], 'allocatedToMe', canBeAllocated],
  [['write'], ['Draft'], 'hubContact', screeners],
  [['submit'], ['Stage'], 'allocatedToMe', canBeAllocated],
  [['allocate', 'signOff', 'return'], ['Stage'], 'ownTeam', [...heads, 'TEAM_MANAGER']],
  [['allocate', 'signOff', 'return'], ['Stage'], 'otherTeam', [...heads, 'DEPUTY_TEAM_MANAGER']],
  [['allocate', 'signOff', 'return'], ['Stage'], 'allocatedToMe', heads],
  [['allocate', 'signOff', 'return'], ['Stage'], 'inHand', heads],
  [['allocate', 'signOff', 'return'], ['Stage'], 'hubContact', [...heads, ...hubManagers]],
  [['allocate', 'signOff', 'return'], ['Stage'], 'noTeam', heads],
  [['extend'], ['Deadline'], 'ownTeam', [...heads, 'TEAM_MANAGER']],
  [['extend'], ['Deadline'], 'otherTeam', [...heads, 'DEPUTY_TEAM_MANAGER']],
  [['extend'], ['Deadline'], 'allocatedToMe', heads],
  [['extend'], ['Deadline'], 'inHand', heads],
  [['extend'], ['Deadline'], 'hubContact', [...heads, ...hubManagers]],
  [['extend'], ['Deadline'], 'noTeam', heads],
  [['explain'], ['Deadline'], 'ownTeam', [...heads, 'TEAM_MANAGER']],
  [['explain'], ['Deadline'], 'otherTeam', [...heads, 'DEPUTY_TEAM_MANAGER']],
  [['explain'], ['Deadline'], 'allocatedToMe', [...heads, ...canBeAllocated]],
  [['explain'], ['Deadline'], 'inHand', heads],
  [['explain'], ['Deadline'], 'hubContact', [...heads, ...hubManagers, ...screeners]],
  [['explain'], ['Deadline'], 'noTeam', heads],
];

const service: Row[] = [
  [['read', 'write'], ['Notification'], 'mine', chased],
  [['read'], ['Delegation'], 'fromMe', [...managers, ...everywhere, 'ADMINISTRATOR']],
  [
    ['read'],
    ['Delegation'],
    'toMe',
    [...managers, ...everywhere, ...hubManagers, 'DEPUTY_TEAM_MANAGER', 'ADMINISTRATOR'],
  ],
  [['read'], ['Delegation'], 'others', [...everywhere, 'ADMINISTRATOR']],
  [['create', 'end'], ['Delegation'], 'fromMe', managers],
  [['administer'], ['Delegation'], 'fromMe', ['ADMINISTRATOR']],
  [['administer'], ['Delegation'], 'others', ['ADMINISTRATOR']],
  [['read'], ['Staff'], 'any', informed],
  [['read'], ['Policy', 'Calendar'], 'any', [...informed, ...numbers]],
  [['read'], ['Subscription', 'Delivery'], 'any', ['ADMINISTRATOR']],
  [['administer'], ['Staff', 'Policy', 'Calendar', 'Subscription', 'Delivery'], 'any', ['ADMINISTRATOR']],
  [['read'], ['Ledger'], 'any', [...everywhere, 'ADMINISTRATOR']],
  [['read'], ['AccessLog'], 'any', everywhere],
  [['read'], ['Measure'], 'ownTeam', [...everywhere, ...numbers, 'TEAM_MANAGER']],
  [['read'], ['Measure'], 'otherTeam', [...everywhere, ...numbers, 'DEPUTY_TEAM_MANAGER']],
  [['read'], ['Measure'], 'hubsOwn', [...everywhere, ...numbers, ...hubManagers]],
  [['read'], ['Board'], 'ownTeam', [...everywhere, 'TEAM_MANAGER']],
  [['read'], ['Board'], 'otherTeam', [...everywhere, 'DEPUTY_TEAM_MANAGER']],
  [['read'], ['Board'], 'hubsOwn', [...everywhere, ...hubManagers]],
];

/** Samples and lists are judged by their inspection. */
const inspections: Row[] = [
  [['read'], ['Inspection'], 'mine', [...everywhere, 'ADMINISTRATOR']],
  [['read'], ['Inspection'], 'others', [...overseers, 'ADMINISTRATOR']],
  ...(['mine', 'others'] as const).map((whose): Row => [
    ['create', 'end'],
    ['Inspection'],
    whose,
    [...heads, 'ADMINISTRATOR'],
  ]),
  [['read'], ['Sample', 'AnnexList'], 'mine', everywhere],
  [['read'], ['Sample', 'AnnexList'], 'others', overseers],
  [['create'], ['Sample'], 'mine', [...heads, 'INSPECTOR']],
  [['create'], ['Sample'], 'others', heads],
];

export const matrix: readonly Row[] = [
  ...contacts,
  ...children,
  ...stages,
  ...casework,
  ...special,
  ...service,
  ...quality,
  ...inspections,
];
