import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { Hub } from '../../support/service/hub';
import { type Service } from '../../support/service/service';
import { copy, hire, type Original } from './copies';

const tenYears = 3_652;

/** A contact and a journey to look at, of those that were walked and not copied. */
export interface OpenWork {
  contactId: string;
  journeyId: string;
}

/** A council that grows: what is copied was walked once by the rules. */
export class Council {
  private closed: Original | undefined;
  private journeys = 0;

  constructor(private readonly service: Service) {}

  /** Fills up to that many closed journeys, a child each, who came within ten years. */
  async growTo(journeys: number): Promise<void> {
    if (!this.closed) {
      await hire(this.service);
      this.closed = await this.closedJourney();
      this.journeys = 1;
    }
    if (journeys <= this.journeys) return;
    const spread = { overDays: tenYears, from: this.journeys };
    await copy(this.service, this.closed, journeys - this.journeys, spread);
    this.journeys = journeys;
    await this.service.sql('vacuum analyze');
  }

  /** Adds 2,000 open journeys, a tenth of them waiting for a signature, and 300 contacts that wait for a decision. */
  async openWork(): Promise<OpenWork> {
    const written = await this.referred();
    await written.assessment.write(assessmentText());
    const submitted = await this.referred();
    await submitted.assessment.submit();
    const contactId = await new Hub(this.service).reportOne('hubWorker', phoneCall({ children: [sampleChild()] }));
    await copy(this.service, written, 1_799);
    await copy(this.service, submitted, 199);
    await copy(this.service, { contactId }, 299);
    await this.service.sql('vacuum analyze');
    return { contactId, journeyId: submitted.journeyId };
  }

  async counted(): Promise<{ children: number; open: number; gib: number }> {
    const [counted] = await this.service.sql<{ children: number; open: number; gib: number }>(
      `select (select count(*)::int from person) as children, (select count(*)::int from journey where closed_at is null) as open,
        pg_database_size(current_database())::float8 / 2 ^ 30 as gib`,
    );
    return counted ?? { children: 0, open: 0, gib: 0 };
  }

  private async referred() {
    const { contactId, journeyId } = await new Hub(this.service).refer(phoneCall({ children: [sampleChild()] }));
    const assessment = await new Assessment(this.service, journeyId, 'singleAssessment-1').allocate();
    return { contactId, journeyId, assessment };
  }

  /** Nothing of it runs any more: no clock, no workflow. */
  private async closedJourney(): Promise<Original> {
    const { contactId, assessment } = await this.referred();
    await new Hub(this.service).tellReferrer(contactId);
    await assessment.act('northManager', 'sign-off', { textHash: await assessment.submit() });
    const closed = async () =>
      (await this.service.sql('select 1 from journey where id = $1 and closed_at is not null', [assessment.journeyId]))
        .length > 0;
    await untilTrue(closed);
    return { contactId };
  }
}

async function untilTrue(ask: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; !(await ask()); asked += 1) {
    if (asked > 300) throw new Error('The journey does not close');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
