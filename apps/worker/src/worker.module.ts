import { type DynamicModule, Module } from '@nestjs/common';
import { ActivitiesModule, type ActivitiesNeeds } from '#activities';

/** What Nest puts together: the activities, with the database and the way to Temporal that this process opened. */
@Module({})
export class WorkerModule {
  static of(needs: ActivitiesNeeds): DynamicModule {
    return { module: WorkerModule, imports: [ActivitiesModule.register(needs)] };
  }
}
