/** Every address of the web pages. They hold ids and codes only, never what could be personal. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  signedIn: '/signed-in',
  signOut: '/sign-out',
  signedOut: '/signed-out',
  session: '/session',
  autosave: '/autosave',
  live: '/live',
  search: '/search',
  searchResults: '/search/:searchId',
  person: '/people/:personId',
  personRestriction: '/people/:personId/restriction',
  liftRestriction: '/people/:personId/restriction/lift',
  excludeWorker: '/people/:personId/exclusions',
  readmitWorker: '/people/:personId/exclusions/:staffId/lift',
  personAccessLog: '/people/:personId/access-log',
  legalHold: '/people/:personId/legal-hold',
  liftHold: '/people/:personId/legal-hold/lift',
  retention: '/retention',
  openRecord: '/open-record',
  inbox: '/notifications',
  readAll: '/notifications/read',
  inboxPreferences: '/notifications/preferences',
  readOne: '/notifications/:notificationId/read',
  contactQueue: '/contacts',
  newContact: '/contacts/new',
  newContactForm: '/contacts/new/:channel',
  contact: '/contacts/:contactId',
  contactPart: '/contacts/:contactId/:part',
  contactAct: '/contacts/:contactId/acts/:act',
  enquiry: '/enquiries/:enquiryId',
  sentEnquiries: '/sent',
  sentEnquiry: '/sent/:enquiryId',
  deadline: '/deadlines/:deadlineId',
  explainLateness: '/deadlines/:deadlineId/lateness',
  calendar: '/calendar',
  boards: '/boards',
  teamBoard: '/boards/:teamId',
  forecast: '/forecast',
  forecastFile: '/forecast/file',
  censusCheck: '/returns/census/check',
  censusCheckFile: '/returns/census/check/:year/file',
  measures: '/measures',
  measure: '/measures/:measureId',
  measureRows: '/measures/:measureId/rows',
  measureFile: '/measures/:measureId/files/:format',
  weeklyReports: '/weekly-reports',
  weeklyReport: '/weekly-reports/:week',
  weeklyFile: '/weekly-reports/:week/files/:format',
  quality: '/quality',
  qualityOverview: '/quality/overview',
  drawAudits: '/quality/samples',
  audit: '/quality/audits/:auditId',
  finishAudit: '/quality/audits/:auditId/result',
  qualityActions: '/quality/actions',
  qualityAction: '/quality/actions/:actionId',
  completeAction: '/quality/actions/:actionId/done',
  recheckAction: '/quality/actions/:actionId/recheck',
  inspections: '/inspections',
  openInspection: '/inspections/open',
  inspection: '/inspections/:inspectionId',
  endInspection: '/inspections/:inspectionId/end',
  inspectionLooks: '/inspections/:inspectionId/looks',
  drawSample: '/inspections/:inspectionId/samples',
  inspectionSample: '/inspections/:inspectionId/samples/:sampleId',
  cover: '/cover',
  endCover: '/cover/:delegationId/end',
  myWork: '/work',
  unallocated: '/work/unallocated',
  lateAndDueSoon: '/work/late',
  signOffs: '/sign-off',
  review: '/sign-off/:journeyId/:stage',
  operations: '/operations',
  bankHolidays: '/bank-holidays',
  proclaimDay: '/bank-holidays/add',
  proclaimedDay: '/bank-holidays/:date',
  withdrawDay: '/bank-holidays/:date/withdraw',
  staff: '/staff',
  addStaff: '/staff/add',
  staffMember: '/staff/:staffId',
  changeStaff: '/staff/:staffId/change',
  endSessions: '/staff/:staffId/sessions/end',
  leaveStaff: '/staff/:staffId/leave',
  teams: '/teams',
  addTeam: '/teams/add',
  team: '/teams/:teamId',
  changeTeam: '/teams/:teamId/change',
  closeTeam: '/teams/:teamId/close',
  policies: '/policies',
  timescales: '/policies/timescales',
  timescale: '/policies/timescales/:edition/:rule',
  policy: '/policies/:policy',
  changePolicy: '/policies/:policy/change',
  journey: '/journeys/:journeyId',
  chronology: '/journeys/:journeyId/chronology',
  asAt: '/journeys/:journeyId/as-at',
  family: '/journeys/:journeyId/family',
  inspectedJourney: '/journeys/:journeyId/inspection',
  planAudit: '/journeys/:journeyId/audit',
  journeyAct: '/journeys/:journeyId/acts/:act',
  stage: '/journeys/:journeyId/stages/:stage',
  conferences: '/conferences',
  conference: '/journeys/:journeyId/stages/:stage/conference',
  decideConference: '/journeys/:journeyId/stages/:stage/decide-conference',
  decideReview: '/journeys/:journeyId/stages/:stage/decide-review',
  keptText: '/journeys/:journeyId/stages/:stage/texts/:sha256',
  text: '/journeys/:journeyId/stages/:stage/text',
  textVersions: '/journeys/:journeyId/stages/:stage/text/versions',
  stageAct: '/journeys/:journeyId/stages/:stage/:act',
} as const;

export type PathName = keyof typeof paths;

type ParametersOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParametersOf<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

/** The address of a page: `to('stage', { journeyId, stage })`. */
export function to<N extends PathName>(
  name: N,
  ...[parameters]: [ParametersOf<(typeof paths)[N]>] extends [never]
    ? []
    : [Readonly<Record<ParametersOf<(typeof paths)[N]>, string>>]
): string {
  const given = (parameters ?? {}) as Readonly<Record<string, string>>;
  return paths[name].replace(/:(\w+)/g, (_, parameter: string) => encodeURIComponent(given[parameter] ?? ''));
}

/** A page's name in kebab-case, from the pattern of its route: what the API keeps beside each reading. */
export function pageNameOf(pattern: string): string {
  const found = Object.entries(paths).find(([, path]) => path === pattern);
  return (found?.[0] ?? 'other').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
