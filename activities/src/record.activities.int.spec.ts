import { Test } from '@nestjs/testing';
import { ApplicationFailure } from '@temporalio/common';
import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres, type TestPostgres } from '#libs/embedded';
import { ActivitiesModule } from './activities.module';
import { RecordActivities } from './record.activities';
import { type Activities, activitiesOf } from './register';
import { type StageActivities } from './types';

describe('the activities as a worker hosts them', () => {
  let postgres: TestPostgres;
  let database: Database;
  let bag: Activities;
  const started: string[] = [];

  beforeAll(async () => {
    postgres = await testPostgres();
    database = createDatabase({ url: postgres.url, role: 'journey_worker' });
    const starter = {
      startStage: ({ stageId }: { stageId: string }) => Promise.resolve(void started.push(stageId)),
      tellJourney: (journeyId: string) => Promise.resolve(void started.push(journeyId)),
    };
    const host = await Test.createTestingModule({
      imports: [ActivitiesModule.register({ database, starter })],
    }).compile();
    bag = activitiesOf(host.get(RecordActivities));
  });

  afterAll(async () => {
    await database.$disconnect();
    await postgres.drop();
  });

  const call = <K extends keyof StageActivities>(name: K, input: Parameters<StageActivities[K]>[0]) =>
    bag[name]?.(input as never);

  it('are exactly what workflows may call', () => {
    const wanted: Record<keyof StageActivities, true> = {
      ...{
        loadStage: true,
        record: true,
        reachMilestone: true,
        recalculate: true,
        startStage: true,
        tellJourney: true,
      },
    };
    expect(Object.keys(bag).sort()).toEqual(Object.keys(wanted).sort());
  });

  it('carry a refusal of the record as a failure that nobody retries', async () => {
    const refused = await call('loadStage', { stageId: randomUUID() })?.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApplicationFailure);
    expect(refused).toMatchObject({ nonRetryable: true, type: 'STAGE.UNKNOWN' });
  });

  it('start stages and tell journeys by the way they were given', async () => {
    await call('startStage', { stageId: 'a stage', kind: 'contact' });
    const finished = { stageId: 'a stage', kind: 'contact', outcome: 'referral', at: '2013-02-25T10:00:00Z' } as const;
    await call('tellJourney', { journeyId: 'a journey', finished });
    expect(started).toEqual(['a stage', 'a journey']);
  });
});
