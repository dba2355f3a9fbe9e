import { type AccessTable, signers } from './rows';

/** Who sees the measures of some team. */
const counters = [...signers, 'southManager', 'hubManager', 'auditor', 'inspector', 'analyst'] as const;

/** Boards, measures, what is likely to be late, and what is sent to the government. */
export const numberRows: AccessTable = {
  listBoards: {
    try: () => ['GET', '/boards'],
    in: [...signers, 'southManager', 'hubManager', 'auditor', 'inspector'],
    finds: { thing: () => 'assessment-north', who: [...signers, 'auditor', 'inspector'] },
  },
  board: {
    try: () => ['GET', '/boards/team/assessment-north'],
    in: [...signers, 'auditor', 'inspector'],
    finds: { thing: (it) => it.stageId, who: [...signers, 'auditor', 'inspector'] },
  },
  forecast: {
    try: () => ['GET', '/forecast'],
    in: [...signers, 'southManager', 'hubManager', 'auditor', 'inspector'],
    finds: { thing: () => 'assessment-north', who: [...signers, 'auditor', 'inspector'] },
  },
  listMeasures: {
    try: () => ['GET', '/measures'],
    in: counters,
    finds: {
      thing: () => 'assessment-north',
      who: ['northManager', 'deputy', 'head', 'auditor', 'inspector', 'analyst'],
    },
  },
  measure: {
    try: () => ['GET', '/measures/contacts?team=assessment-north'],
    in: [...signers, 'auditor', 'inspector', 'analyst'],
  },
  /** Who reads no child finds the row, and not whose it is. */
  measureRows: {
    try: () => ['GET', '/measures/referrals/rows?from=2010-01-01&to=2014-01-01'],
    in: counters,
    finds: { thing: (it) => it.journeyId, who: ['northManager', 'deputy', 'head', 'auditor', 'inspector'] },
  },
  /** The return is the whole council's: a manager of one team has no part of it. */
  checkCensus: {
    try: () => ['GET', '/returns/census/check?year=2026'],
    in: ['head', 'auditor', 'inspector', 'analyst'],
  },
  listWeeklyReports: { try: () => ['GET', '/weekly-reports'], in: counters },
  /** No week was kept: to everybody it is not there. */
  weeklyReport: { try: () => ['GET', '/weekly-reports/2013-03-04'], in: [] },
};
