import { demoPeople } from '#libs/embedded';
import { londonDate } from '#libs/timescales';
import { type Callers, type Person } from './service';

const inDays = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000).toISOString());
const asked = (action: string) => ({
  ...{ found: 'Synthetic: no chronology', action, ownerId: demoPeople.socialWorker.id },
  ...{ dueOn: inDays(7), recheckOn: inDays(30) },
});

/** What those who look after quality do, each as themselves: Team North’s manager audits, the complaints officer answers. */
export class Oversight {
  constructor(private readonly service: Callers) {}

  /** On the manager’s list. */
  async planned(journeyId: string): Promise<string> {
    const body = { kind: 'internal', journeyId };
    return (await this.post<{ auditId: string }>('northManager', '/audits', body)).auditId;
  }

  /** Something is not met: the social worker has one thing to do, and has done another. Answers the ids of both. */
  async audited(journeyId: string): Promise<{ auditId: string; open: string; done: string }> {
    const auditId = await this.planned(journeyId);
    const manager = await this.service.as('northManager');
    const { standards } = (await manager.get<{ standards: { code: string }[] }>(`/audits/${auditId}`)).body;
    const grades = Object.fromEntries(standards.map(({ code }) => [code, 'notMet']));
    const words = { strengths: 'Synthetic: heard', weaknesses: 'Synthetic: late' };
    const actions = [asked('Synthetic: write one'), asked('Synthetic: visit')];
    await this.post('northManager', `/audits/${auditId}/result`, { grades, overall: 'inadequate', ...words, actions });
    const path = `/quality-actions?whose=all&source=${auditId}`;
    const [open = '', done = ''] = (await manager.get<{ items: { actionId: string }[] }>(path)).body.items.map(
      ({ actionId }) => actionId,
    );
    await this.post('socialWorker', `/quality-actions/${done}/completion`, { words: 'Synthetic: visited' });
    return { auditId, open, done };
  }

  /** The social worker sees to it. */
  async learned(from: string): Promise<string> {
    const what = { learned: 'Synthetic: chronologies are late', change: 'Synthetic: begin with one' };
    const whose = { ownerId: demoPeople.socialWorker.id, recheckOn: inDays(30) };
    const body = { source: 'audit', sourceId: from, ...what, ...whose };
    return (await this.post<{ learningId: string }>('northManager', '/learning', body)).learningId;
  }

  /** At its first stage. */
  async complaint(journeyId: string, madeOn = inDays(0)): Promise<string> {
    const what = { summary: 'Synthetic: a mother wrote', elements: ['Synthetic: nobody rang back'] };
    const body = { complainant: 'parent', madeOn, journeyId, ...what };
    return (await this.post<{ complaintId: string }>('complaintsOfficer', '/complaints', body)).complaintId;
  }

  /** Investigated, answered, and taken to a panel, which has not met yet. Days of 2013: long ago, so that every clock of it has its end. */
  async beforePanel(journeyId: string): Promise<string> {
    const complaintId = await this.complaint(journeyId, '2013-03-22');
    const act = (body: object) => this.post('complaintsOfficer', `/complaints/${complaintId}/acts`, body);
    await act({ act: 'moveOn', on: '2013-04-29' });
    await act({ act: 'nameInvestigators', on: '2013-05-01', words: 'Synthetic: two people' });
    await act({ act: 'answer', on: '2013-06-06', outcomes: ['notUpheld'], words: 'Synthetic: we looked into it' });
    await act({ act: 'moveOn', on: '2013-08-01' });
    return complaintId;
  }

  private async post<T>(by: Person, path: string, body: object): Promise<T> {
    return (await (await this.service.as(by)).post<T>(path, { body })).body;
  }
}
