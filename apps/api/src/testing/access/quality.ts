import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { type Bench } from '../bench';
import { type AccessTable, inHouse, overseers, signers, specialists } from './rows';

/** Audits of case files, and what they ask of people. The audit is the north team's manager's; the action is the author's. */
const auditors = [...signers, 'southManager', 'hubManager', 'auditor'] as const;
const lookers = [...auditors, 'inspector'] as const;
const readers = ['northManager', 'deputy', ...overseers] as const;

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
  listQualityActions: {
    try: () => ['GET', '/quality-actions?whose=all'],
    in: [...inHouse, ...specialists],
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
    in: ['northManager', 'deputy', 'head', 'auditor'],
  },
};

/** An audit of the child's case file that is not finished, and an open action of another one. */
export async function qualityOf(bench: Bench, journeyId: string): Promise<{ auditId: string; actionId: string }> {
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
  return { auditId, actionId };
}
