import { Injectable } from '@nestjs/common';
import { recordStanding } from '#libs/database';
import { system } from '#libs/journey';
import { isAway, StageClient } from '#libs/temporal';
import { given, instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { type StandingAnswer } from './standing.schemas';

/** What an operator looks at first. Numbers, ids and times: nothing about anybody. */
@Injectable()
export class Standing {
  constructor(
    private readonly record: Record,
    private readonly stages: StageClient,
  ) {}

  async read(): Promise<StandingAnswer> {
    const [stages, record] = await Promise.all([this.seen(), this.record.asService(system.id, recordStanding)]);
    return {
      at: instantOf(new Date()),
      ...stages,
      outbox: {
        unrelayed: record.unrelayed,
        waiting: record.waiting,
        failed: record.failed,
        oldestSeconds: Math.round(record.oldest_seconds),
      },
      silentDeadlines: record.silent_clocks,
      ...given('ledgerSignedAt', record.signed_at, instantOf),
    };
  }

  private async seen(): Promise<Pick<StandingAnswer, 'temporal' | 'workers' | 'failing' | 'moreFailing'>> {
    try {
      return { temporal: 'up', ...(await this.stages.watch()) };
    } catch (error) {
      if (!isAway(error)) throw error;
      return { temporal: 'away', workers: 0, failing: [], moreFailing: false };
    }
  }
}
