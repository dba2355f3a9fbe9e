import { Assessment } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { type Service } from '../../support/service/service';

/** People at work: each turn leaves children at every place of the road, and takes those of the turn before a step on. */
export class BusyHub {
  private readonly hub: Hub;
  private allocated: Assessment[] = [];

  constructor(private readonly service: Service) {
    this.hub = new Hub(service);
  }

  async turn(): Promise<void> {
    const waiting = this.allocated;
    this.allocated = [];
    for (const assessment of waiting) await assessment.submit();
    await this.hub.reportOne('hubWorker', this.child());
    await this.hub.identify(await this.hub.reportOne('hubWorker', this.child()));
    for (const allocate of [false, true, true]) {
      const { journeyId, contactId } = await this.hub.refer(this.child());
      const assessment = await new Assessment(this.service, journeyId, 'singleAssessment-1').opened();
      if (!allocate) continue;
      this.allocated.push(await assessment.allocate());
      await this.hub.tellReferrer(contactId);
    }
  }

  private child(): object {
    return phoneCall({ children: [sampleChild()] });
  }
}
