import { demoPeople } from '#libs/embedded';
import { personas } from '../personas';
import {
  type AccessTable,
  farAway,
  hub,
  inHouse,
  journeyReaders,
  keepers,
  known,
  overseers,
  signers,
  socialWork,
  specialists,
  withTheChild,
} from './rows';

const chased = [...hub, ...socialWork, ...specialists, 'head', 'administrator', 'complaintsOfficer'] as const;

const policyReaders = [...inHouse, ...specialists, 'analyst', 'administrator', 'complaintsOfficer'] as const;

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
    in: ['hubManager', 'northManager', 'southManager', 'deputy', 'head', 'auditor', 'inspector', 'administrator'],
    finds: {
      thing: (it) => it.delegationId,
      who: ['northManager', 'southManager', 'head', 'auditor', 'inspector', 'administrator'],
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
    in: keepers,
  },
  dropFormDraft: { try: () => ['DELETE', '/form-drafts/never-begun'], in: keepers },
  me: { try: () => ['GET', '/me'], in: known },
  checkPlainEnglish: { try: () => ['POST', '/plain-english/checks', { body: { text: 'Synthetic' } }], in: keepers },
  listStaff: { try: () => ['GET', '/staff'], in: [...inHouse, ...specialists, 'administrator', 'complaintsOfficer'] },
  listTeams: { try: () => ['GET', '/teams'], in: [...inHouse, ...specialists, 'administrator', 'complaintsOfficer'] },

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

  listPolicies: { try: () => ['GET', '/policies'], in: policyReaders },
  policy: { try: () => ['GET', '/policies/reReferralMonths'], in: policyReaders },
  policyVersions: { try: () => ['GET', '/policies/reReferralMonths/versions'], in: policyReaders },
  changePolicy: {
    try: () => ['PUT', '/policies/reReferralMonths', { body: { value: 12, reason: 'Synthetic' }, version: 0 }],
    in: ['administrator'],
  },
  listProclaimedDays: { try: () => ['GET', '/calendar/proclaimed-days'], in: policyReaders },
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
