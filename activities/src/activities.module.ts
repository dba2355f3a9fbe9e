import { type DynamicModule, Module } from '@nestjs/common';
import { type Database } from '#libs/database';
import { RecordActivities } from './record.activities';
import { DATABASE, NOW, type Now, STAGE_STARTER } from './tokens';
import { type StageStarter } from './types';

/** What activities need of the process that hosts them. */
export interface ActivitiesNeeds {
  database: Database;
  starter: StageStarter;
  now?: Now;
}

@Module({})
export class ActivitiesModule {
  static register({ database, starter, now = () => new Date() }: ActivitiesNeeds): DynamicModule {
    return {
      module: ActivitiesModule,
      providers: [
        { provide: DATABASE, useValue: database },
        { provide: STAGE_STARTER, useValue: starter },
        { provide: NOW, useValue: now },
        RecordActivities,
      ],
      exports: [RecordActivities],
    };
  }
}
