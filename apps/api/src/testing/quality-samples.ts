import { demoPeople } from '#libs/embedded';
import { type Bench } from './bench';

const { headOfService, socialWorker } = demoPeople;

export const today = new Date().toISOString().slice(0, 10);
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const auditWords = { strengths: 'Synthetic: Ada was heard', weaknesses: 'Synthetic: no chronology' };

/** What an audit or an answer asks of the social worker. */
export const asked = {
  ...{ found: 'Synthetic: no chronology', action: 'Synthetic: write one' },
  ...{ ownerId: socialWorker.id, dueOn: inDays(7), recheckOn: inDays(30) },
};

/** Its first stage was due on 9 April 2013, over Easter. */
export const complaintMade = {
  ...{ complainant: 'parent', madeOn: '2013-03-22', summary: 'Synthetic: a mother wrote' },
  elements: ['Synthetic: nobody rang back', 'Synthetic: the letter was late'],
};

/** Closes a child's record to all but the head of service and the north team. */
export async function restrict(bench: Bench, personId: string): Promise<void> {
  const row = { staffIds: [headOfService.id], teamIds: ['assessment-north'], reasonHash: 'none' };
  const by = { restrictedBy: headOfService.id, restrictedAt: new Date() };
  await bench.owner.restriction.create({ data: { ...row, ...by, personId } });
}
