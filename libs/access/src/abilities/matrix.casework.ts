import { type Action } from './actions';
import { type Row, type Who } from './matrix.types';
import { canBeAllocated, everywhere, heads, hub, screeners, teamA } from './matrix.who';

/** What those who work with the child put on record. */
const record: Action[] = ['record', 'plan', 'visit', 'review', 'contribute', 'open', 'close'];
const manage: Action[] = [...record, 'chair', 'authorise', 'reallocate'];
const direct: Action[] = ['authorise', 'countersign', 'direct', 'open', 'close', 'reallocate', 'chair'];

const everyStage = [
  'ownTeam',
  'otherTeam',
  'allocatedToMe',
  'inHand',
  'noTeam',
  'journeyInHand',
  'preProceedingsInHand',
] as const;
const ofOthers = [
  'otherJourney',
  'strategyDiscussion',
  'conference',
  'protectionPlan',
  'commonAssessment',
  'privateFostering',
  'missingEpisode',
  'preProceedings',
  'offeredToMe',
] as const;

/** Who works with a kind of stage in every team. */
const withTexts: Who[] = [
  'CONFERENCE_CHAIR',
  'QA_SCRUTINEER',
  'ALLOCATION_PANEL',
  'PRIVATE_FOSTERING_OFFICER',
  'MISSING_INTERVIEWER',
];
const lead: Who[] = ['LEAD_PROFESSIONAL'];
const lawyer: Who[] = ['LEGAL_ADVISER'];
const specialists: Who[] = [...withTexts, 'ADVOCATE', ...lead, ...lawyer];

/** Work on a child's journey, by its team and by whoever works in it. */
export const casework: Row[] = [
  [record, ['Stage'], 'ownTeam', teamA],
  [record, ['Stage'], 'allocatedToMe', canBeAllocated],
  [record, ['Stage'], 'inHand', canBeAllocated],
  [record, ['Stage'], 'journeyInHand', canBeAllocated],
  [record, ['Stage'], 'preProceedingsInHand', canBeAllocated],
  [manage, ['Stage'], 'ownTeam', ['TEAM_MANAGER', 'DEPUTY_SENIOR_MANAGER']],
  [manage, ['Stage'], 'otherTeam', ['DEPUTY_TEAM_MANAGER']],
  ...[...everyStage, ...ofOthers].map((whose): Row => [direct, ['Stage'], whose, heads]),
  ...([...ofOthers, 'journeyInHand', 'preProceedingsInHand'] as const).flatMap((whose): Row[] => [
    [['read'], ['Stage', 'Deadline'], whose, [...everywhere, ...hub]],
    [['read'], ['Draft', 'Document'], whose, everywhere],
    [['allocate', 'signOff', 'return'], ['Stage'], whose, heads],
    [['extend', 'explain'], ['Deadline'], whose, heads],
  ]),
  [['read'], ['Stage', 'Deadline', 'Draft', 'Document'], 'journeyInHand', canBeAllocated],
  [['read'], ['Stage', 'Deadline', 'Draft', 'Document'], 'preProceedingsInHand', canBeAllocated],
];

/** Those who work with a kind of stage, whichever team has the child. */
export const special: Row[] = [
  [['read'], ['Journey', 'Person'], 'inHand', specialists],
  ...(['inHand', 'journeyInHand', 'preProceedingsInHand'] as const).flatMap((whose): Row[] => [
    [['read'], ['Stage', 'Deadline'], whose, specialists],
    [['read'], ['Draft', 'Document'], whose, withTexts],
  ]),
  [['read'], ['Stage', 'Deadline', 'Draft', 'Document'], 'allocatedToMe', lead],
  [['record', 'plan', 'visit', 'review', 'submit', 'close', 'contribute'], ['Stage'], 'allocatedToMe', lead],
  [['read'], ['Stage', 'Deadline', 'Document'], 'offeredToMe', lead],
  [['contribute'], ['Stage'], 'offeredToMe', lead],
  [['write'], ['Draft'], 'allocatedToMe', lead],
  [['explain'], ['Deadline'], 'allocatedToMe', lead],
  [['chair', 'record', 'contribute'], ['Stage'], 'conference', ['CONFERENCE_CHAIR']],
  [['chair', 'contribute'], ['Stage'], 'protectionPlan', ['CONFERENCE_CHAIR']],
  [['scrutinise', 'chair', 'contribute'], ['Stage'], 'conference', ['QA_SCRUTINEER']],
  [['contribute'], ['Stage'], 'conference', ['ADVOCATE']],
  [['contribute'], ['Stage'], 'protectionPlan', ['ADVOCATE']],
  [['open'], ['Stage'], 'otherJourney', [...screeners, 'EDT_WORKER']],
  [['open'], ['Stage'], 'journeyInHand', [...screeners, 'EDT_WORKER', 'MISSING_INTERVIEWER']],
  [['chair', 'record'], ['Stage'], 'strategyDiscussion', ['EDT_WORKER', 'HUB_DECISION_MAKER']],
  [['contribute', 'handOver'], ['Stage'], 'strategyDiscussion', ['EDT_WORKER']],
  [['screen'], ['Stage'], 'commonAssessment', [...screeners, 'EDT_WORKER']],
  [['read'], ['Document'], 'commonAssessment', hub], // only what was sent up to it: row-level security
  [['record', 'contribute'], ['Stage'], 'commonAssessment', screeners],
  [['allocate', 'contribute'], ['Stage'], 'commonAssessment', ['ALLOCATION_PANEL']],
  [
    ['record', 'plan', 'visit', 'review', 'submit', 'close', 'contribute'],
    ['Stage'],
    'privateFostering',
    ['PRIVATE_FOSTERING_OFFICER'],
  ],
  [['record', 'contribute'], ['Stage'], 'journeyInHand', ['PRIVATE_FOSTERING_OFFICER']],
  [['interview', 'record', 'contribute'], ['Stage'], 'missingEpisode', ['MISSING_INTERVIEWER']],
  [['record', 'close'], ['Stage'], 'preProceedingsInHand', lawyer],
  [['read'], ['Document'], 'preProceedingsInHand', lawyer],
  [['read'], ['Staff', 'Policy', 'Calendar'], 'any', specialists],
  [['read', 'write'], ['Notification'], 'mine', specialists],
];
