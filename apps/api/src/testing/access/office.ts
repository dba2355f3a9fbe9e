import { demoPeople } from '#libs/embedded';
import { personas } from '../personas';
import {
  type AccessTable,
  farAway,
  hub,
  inHouse,
  journeyReaders,
  known,
  overseers,
  signers,
  socialWork,
  specialists,
  withTheChild,
} from './rows';

const chased = [...hub, ...socialWork, ...specialists, 'head', 'administrator'] as const;

/** Who sees the measures of some team. */
const counters = [...signers, 'southManager', 'hubManager', 'auditor', 'analyst'] as const;

/** Queues, inboxes, and what keeps the service running. */
export const officeRows: AccessTable = {
  contactsAwaitingDecision: {
    try: () => ['GET', '/queues/contacts-awaiting-decision'],
    in: [...hub, ...overseers],
    finds: { thing: (it) => it.undecidedId, who: [...hub, ...overseers] },
  },
  myWork: {
    try: () => ['GET', '/queues/my-work'],
    in: [...inHouse, ...specialists],
    finds: { thing: (it) => it.stageId, who: ['author'] },
  },
  awaitingMySignOff: {
    try: () => ['GET', '/queues/awaiting-my-sign-off'],
    in: [...signers, 'southManager', 'hubManager'],
    finds: { thing: (it) => it.stageId, who: signers },
  },
  handedOverWork: {
    try: () => ['GET', '/queues/handed-over'],
    in: [...inHouse, ...specialists],
  },
  conferences: {
    try: () => ['GET', '/queues/conferences'],
    in: [...inHouse, ...specialists],
    finds: { thing: (it) => `${it.journeyId}/childProtectionPlan-1`, who: journeyReaders },
  },
  unallocatedWork: {
    try: () => ['GET', '/queues/unallocated'],
    in: [...signers, 'southManager', 'hubManager', 'panel'],
  },
  lateAndDueSoon: {
    try: () => ['GET', '/queues/late-and-due-soon'],
    in: [...inHouse, ...specialists],
    finds: { thing: (it) => it.deadlineId, who: [...withTheChild, ...overseers] },
  },
  listBoards: {
    try: () => ['GET', '/boards'],
    in: [...signers, 'southManager', 'hubManager', 'auditor'],
    finds: { thing: () => 'assessment-north', who: [...signers, 'auditor'] },
  },
  board: {
    try: () => ['GET', '/boards/team/assessment-north'],
    in: [...signers, 'auditor'],
    finds: { thing: (it) => it.stageId, who: [...signers, 'auditor'] },
  },
  forecast: {
    try: () => ['GET', '/forecast'],
    in: [...signers, 'southManager', 'hubManager', 'auditor'],
    finds: { thing: () => 'assessment-north', who: [...signers, 'auditor'] },
  },
  listMeasures: {
    try: () => ['GET', '/measures'],
    in: counters,
    finds: { thing: () => 'assessment-north', who: ['northManager', 'deputy', 'head', 'auditor', 'analyst'] },
  },
  measure: { try: () => ['GET', '/measures/contacts?team=assessment-north'], in: [...signers, 'auditor', 'analyst'] },
  /** Who reads no child finds the row, and not whose it is. */
  measureRows: {
    try: () => ['GET', '/measures/referrals/rows?from=2010-01-01&to=2014-01-01'],
    in: counters,
    finds: { thing: (it) => it.journeyId, who: ['northManager', 'deputy', 'head', 'auditor'] },
  },
  /** The return is the whole council's: a manager of one team has no part of it. */
  checkCensus: { try: () => ['GET', '/returns/census/check?year=2026'], in: ['head', 'auditor', 'analyst'] },
  listWeeklyReports: { try: () => ['GET', '/weekly-reports'], in: counters },
  /** No week was kept: to everybody it is not there. */
  weeklyReport: { try: () => ['GET', '/weekly-reports/2013-03-04'], in: [] },
  listNotifications: {
    try: () => ['GET', '/notifications'],
    in: chased,
    finds: { thing: (it) => it.notificationId, who: ['northManager'] },
  },
  unreadNotifications: { try: () => ['GET', '/notifications/unread'], in: chased },
  readAllNotifications: { try: () => ['POST', '/notifications/read'], in: chased },
  notificationPreferences: { try: () => ['GET', '/notifications/preferences'], in: chased },
  changeNotificationPreferences: {
    try: () => ['PUT', '/notifications/preferences', { body: { dailyDigest: false } }],
    in: chased,
  },
  readNotification: { try: (it) => ['POST', `/notifications/${it.notificationId}/read`], in: ['northManager'] },
  listDelegations: {
    try: () => ['GET', '/delegations'],
    in: ['hubManager', 'northManager', 'southManager', 'deputy', 'head', 'auditor', 'administrator'],
    finds: {
      thing: (it) => it.delegationId,
      who: ['northManager', 'southManager', 'head', 'auditor', 'administrator'],
    },
  },
  grantDelegation: {
    try: () => [
      'POST',
      '/delegations',
      {
        body: {
          fromId: demoPeople.northManager.id,
          toId: demoPeople.hubManager.id,
          startsOn: farAway,
          endsOn: farAway,
        },
      },
    ],
    in: ['northManager', 'administrator'],
  },
  endDelegation: { try: (it) => ['DELETE', `/delegations/${it.delegationId}`], in: ['northManager', 'administrator'] },
  /** Nobody has begun this form: to everybody it is not there. */
  formDraft: { try: () => ['GET', '/form-drafts/never-begun'], in: [] },
  saveFormDraft: {
    try: () => ['PUT', '/form-drafts/begun', { body: {}, headers: { 'if-none-match': '*' } }],
    in: known,
  },
  dropFormDraft: { try: () => ['DELETE', '/form-drafts/never-begun'], in: known },
  me: { try: () => ['GET', '/me'], in: known },
  checkPlainEnglish: { try: () => ['POST', '/plain-english/checks', { body: { text: 'Synthetic' } }], in: known },
  listStaff: { try: () => ['GET', '/staff'], in: [...inHouse, ...specialists, 'administrator'] },
  listTeams: { try: () => ['GET', '/teams'], in: [...inHouse, ...specialists, 'administrator'] },

  staffEntry: { try: () => ['GET', `/staff/${demoPeople.socialWorker.id}`], in: ['administrator'] },
  addStaff: { try: () => ['POST', '/staff', { body: {} }], in: ['administrator'] },
  changeStaff: {
    try: () => ['PUT', `/staff/${demoPeople.socialWorker.id}`, { body: {}, version: 0 }],
    in: ['administrator'],
  },
  leaveStaff: {
    try: () => ['POST', `/staff/${demoPeople.socialWorker.id}/leaving`, { body: { reason: 'Synthetic' } }],
    in: ['administrator'],
  },
  teamEntry: { try: () => ['GET', '/teams/hub'], in: ['administrator'] },
  createTeam: { try: () => ['POST', '/teams', { body: {} }], in: ['administrator'] },
  changeTeam: { try: () => ['PUT', '/teams/hub', { body: {}, version: 0 }], in: ['administrator'] },
  closeTeam: { try: () => ['POST', '/teams/hub/closure', { body: { reason: 'Synthetic' } }], in: ['administrator'] },

  listPolicies: { try: () => ['GET', '/policies'], in: [...inHouse, ...specialists, 'analyst', 'administrator'] },
  policy: {
    try: () => ['GET', '/policies/reReferralMonths'],
    in: [...inHouse, ...specialists, 'analyst', 'administrator'],
  },
  policyVersions: {
    try: () => ['GET', '/policies/reReferralMonths/versions'],
    in: [...inHouse, ...specialists, 'analyst', 'administrator'],
  },
  changePolicy: {
    try: () => ['PUT', '/policies/reReferralMonths', { body: { value: 12, reason: 'Synthetic' }, version: 0 }],
    in: ['administrator'],
  },
  listProclaimedDays: {
    try: () => ['GET', '/calendar/proclaimed-days'],
    in: [...inHouse, ...specialists, 'analyst', 'administrator'],
  },
  myDeadlines: {
    try: () => ['GET', '/calendar/my-deadlines'],
    in: [...inHouse, ...specialists],
    finds: { thing: (it) => it.stageId, who: ['author', 'northManager', 'deputy'] },
  },
  proclaimDay: {
    try: () => ['POST', '/calendar/proclaimed-days', { body: { date: '2027-06-14', reason: 'Synthetic' } }],
    in: ['administrator'],
  },
  withdrawDay: {
    try: () => ['DELETE', '/calendar/proclaimed-days/2027-06-15', { body: { reason: 'Synthetic' } }],
    in: ['administrator'],
  },
  listSubscriptions: { try: () => ['GET', '/subscriptions'], in: ['administrator'] },
  subscribe: {
    try: () => ['POST', '/subscriptions', { body: { url: 'https://receiver.example/', types: ['*'] } }],
    in: ['administrator'],
  },
  unsubscribe: { try: (it) => ['DELETE', `/subscriptions/${it.subscriptionId}`], in: ['administrator'] },
  listDeliveries: { try: () => ['GET', '/deliveries'], in: ['administrator'] },
  retryDelivery: { try: () => ['POST', '/deliveries/1.inbox/retry'], in: ['administrator'] },

  liveUpdates: { try: () => ['GET', '/live'], in: known },

  howItStands: { try: () => ['GET', '/operations'], in: ['administrator'] },

  ping: { try: () => ['GET', '/ping'], in: personas },
  live: { try: () => ['GET', '/health'], in: personas },
  ready: { try: () => ['GET', '/ready'], in: personas },
  serviceInfo: { try: () => ['GET', '/info'], in: personas },
};
