import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { type Bench } from '../bench';
import { type AccessTable, inHouse, overseers, signers, specialists, type Things } from './rows';

/** Audits of case files, and what they ask of people. The audit is the north team's manager's; the action is the author's. */
const auditors = [...signers, 'southManager', 'hubManager', 'auditor'] as const;
const lookers = [...auditors, 'inspector'] as const;
const readers = ['northManager', 'deputy', ...overseers] as const;

const lookAgain = ['northManager', 'deputy', 'head', 'auditor'] as const;
const complaintReaders = [...auditors, 'complaintsOfficer'] as const;
const complaint = { complainant: 'parent', summary: 'Synthetic', elements: ['Synthetic'] };
const learning = { source: 'other', learned: 'Synthetic', change: 'Synthetic', recheckOn: '2031-01-01' };

export const qualityRows: AccessTable = {
  listAudits: {
    try: () => ['GET', '/audits?whose=all'],
    in: lookers,
    finds: { thing: (it) => it.auditId, who: readers },
  },
  auditQuota: {
    try: () => ['GET', '/audits/quota'],
    in: lookers,
    finds: { thing: () => demoPeople.northManager.id, who: ['northManager', ...overseers] },
  },
  qualityOverview: { try: () => ['GET', '/quality-overview'], in: lookers },
  listComplaints: {
    try: () => ['GET', '/complaints'],
    in: [...complaintReaders, 'inspector'],
    finds: { thing: (it) => it.complaintId, who: [...readers, 'complaintsOfficer'] },
  },
  complaint: { try: (it) => ['GET', `/complaints/${it.complaintId}`], in: [...readers, 'complaintsOfficer'] },
  takeComplaint: {
    try: () => [
      'POST',
      '/complaints',
      { body: { ...complaint, officerId: demoPeople.complaintsOfficer.id, madeOn: '2013-03-01' } },
    ],
    in: [...signers, 'southManager', 'hubManager', 'complaintsOfficer'],
  },
  /** A panel has no place at the first stage: to whoever may act that is what is wrong. */
  actOnComplaint: {
    try: (it) => ['POST', `/complaints/${it.complaintId}/acts`, { body: { act: 'holdPanel', on: '2013-03-01' } }],
    in: ['complaintsOfficer'],
  },
  giveComplaint: {
    try: (it) => [
      'POST',
      `/complaints/${it.complaintId}/officer`,
      { body: { officerId: demoPeople.complaintsOfficer.id } },
    ],
    in: ['head', 'complaintsOfficer'],
  },
  listLearning: { try: () => ['GET', '/learning'], in: [...inHouse, ...specialists, 'complaintsOfficer'] },
  learningItem: {
    try: (it) => ['GET', `/learning/${it.learningId}`],
    in: [...inHouse, ...specialists, 'complaintsOfficer'],
  },
  recordLearning: {
    try: () => ['POST', '/learning', { body: { ...learning, ownerId: demoPeople.socialWorker.id } }],
    in: complaintReaders,
  },
  /** Without a new date: to whoever may look again that is what is wrong. */
  recheckLearning: {
    try: (it) => ['POST', `/learning/${it.learningId}/recheck`, { body: { outcome: 'notYet', words: 'Synthetic' } }],
    in: complaintReaders,
  },
  /** To somebody who has it already: to whoever may give it to another that is what is wrong. */
  passOnLearning: {
    try: (it) => ['POST', `/learning/${it.learningId}/owner`, { body: { ownerId: demoPeople.socialWorker.id } }],
    in: complaintReaders,
  },
  planAudit: {
    try: (it) => ['POST', '/audits', { body: { kind: 'internal', journeyId: it.journeyId } }],
    in: [...signers, 'hubManager', 'auditor'],
  },
  drawAudits: { try: () => ['POST', '/audits/samples', { body: { kind: 'friday', size: 1 } }], in: auditors },
  audit: { try: (it) => ['GET', `/audits/${it.auditId}`], in: readers },
  /** Its standards are not graded: to whoever may grade them that is what is wrong. */
  finishAudit: {
    try: (it) => [
      'POST',
      `/audits/${it.auditId}/result`,
      { body: { grades: {}, overall: 'good', strengths: 'Synthetic', weaknesses: 'Synthetic' } },
    ],
    in: ['northManager'],
  },
  withdrawAudit: {
    try: (it) => ['POST', `/audits/${it.auditId}/withdrawal`, { body: { words: 'Synthetic' } }],
    in: ['northManager', 'head'],
  },
  listQualityActions: {
    try: () => ['GET', '/quality-actions?whose=all'],
    in: [...inHouse, ...specialists, 'complaintsOfficer'],
    finds: { thing: (it) => it.actionId, who: ['author', ...readers] },
  },
  qualityAction: { try: (it) => ['GET', `/quality-actions/${it.actionId}`], in: ['author', ...readers] },
  completeQualityAction: {
    try: (it) => ['POST', `/quality-actions/${it.actionId}/completion`, { body: { words: 'Synthetic' } }],
    in: ['author'],
  },
  recheckQualityAction: {
    try: (it) => [
      'POST',
      `/quality-actions/${it.actionId}/recheck`,
      { body: { outcome: 'improved', words: 'Synthetic' } },
    ],
    in: lookAgain,
  },
  passOnQualityAction: {
    try: (it) => ['POST', `/quality-actions/${it.actionId}/owner`, { body: { ownerId: demoPeople.socialWorker.id } }],
    in: lookAgain,
  },
};

/** A complaint about the child's case, an audit of the child's case file that is not finished, and an open action of another one. */
export async function qualityOf(
  bench: Bench,
  journeyId: string,
): Promise<Pick<Things, 'auditId' | 'actionId' | 'complaintId' | 'learningId'>> {
  const { northManager, socialWorker } = demoPeople;
  const [auditId, actionId] = [randomUUID(), randomUUID()];
  const at = new Date();
  const whose = { journeyId, teamId: 'assessment-north' };
  const audit = {
    id: auditId,
    kind: 'internal',
    auditorId: northManager.id,
    plannedBy: northManager.id,
    plannedAt: at,
  };
  await bench.owner.audit.create({ data: { ...audit, ...whose } });
  const action = { id: actionId, sourceId: auditId, sourceKind: 'audit', ownerId: socialWorker.id, status: 'open' };
  const days = { dueOn: new Date('2031-01-01'), recheckOn: new Date('2031-02-01') };
  const raised = { raisedBy: northManager.id, raisedAt: at, textHash: 'none' };
  await bench.owner.qualityAction.create({ data: { ...action, ...whose, ...days, ...raised } });
  const complaintId = randomUUID();
  const officerId = demoPeople.complaintsOfficer.id;
  const stages = [{ stage: 'localResolution', startedOn: '2013-03-01', days: 10, longest: 20, moreTime: [] }];
  const state = {
    ...{ complainant: 'parent', madeOn: '2013-03-01', officerId, elements: 1 },
    textHash: 'none',
    stages,
  };
  await bench.owner.complaint.create({
    data: {
      ...{ id: complaintId, complainant: 'parent', madeOn: new Date('2013-03-01'), officerId, ...whose },
      ...{ status: 'open', stage: 'localResolution', state: { ...state, status: 'open' } },
      ...{ recordedBy: officerId, recordedAt: at },
    },
  });
  const learningId = randomUUID();
  const item = { id: learningId, source: 'other', ownerId: socialWorker.id, recheckOn: new Date('2031-01-01') };
  await bench.owner.learning.create({
    data: { ...item, status: 'open', recordedBy: northManager.id, recordedAt: at, textHash: 'none' },
  });
  return { auditId, actionId, complaintId, learningId };
}
