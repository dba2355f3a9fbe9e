import { type Client } from '@temporalio/client';
import { StageClient, TemporalAway } from '#libs/temporal';

/** Stages behind a Temporal that nobody reaches, known at once. Whoever hears of it was let through every door before. */
export class StagesAway extends StageClient {
  constructor() {
    super({} as Client);
  }

  override act(): Promise<never> {
    return Promise.reject(new TemporalAway());
  }

  override ping(): Promise<never> {
    return Promise.reject(new TemporalAway());
  }
}
