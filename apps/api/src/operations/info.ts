import { Inject, Injectable } from '@nestjs/common';
import { openDeadlineHorizon } from '#libs/database';
import { system } from '#libs/journey';
import { calendarOf } from '#libs/record';
import { horizonAlarm, londonDate, ruleSets } from '#libs/timescales';
import { type ApiConfig } from '../config/config';
import { CONFIG } from '../tokens';
import { Record } from '../reading/record';
import { serviceVersion } from '#libs/service';
import { type InfoAnswer } from './operations.schemas';

/** What runs here, and until when its calendar is good. Nothing about anybody. */
@Injectable()
export class Info {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'BUILD'>,
    private readonly record: Record,
  ) {}

  async read(): Promise<InfoAnswer> {
    const { calendar, furthest } = await this.clocks();
    const { horizonEndsOn: _, ...alarm } = horizonAlarm(calendar, furthest, londonDate(new Date().toISOString()));
    return {
      version: serviceVersion(),
      build: this.config.BUILD,
      ruleSets: ruleSets.map(({ code, title, version, effectiveFrom, effectiveTo }) => ({
        code,
        title,
        version,
        effectiveFrom,
        effectiveTo,
      })),
      calendar: { version: calendar.version, ...calendar.horizon, alarm },
    };
  }

  /** The service itself looks over all clocks; only the furthest date comes back. */
  private clocks() {
    return this.record.asService(system.id, async (tx) => {
      return { calendar: await calendarOf(tx), furthest: await openDeadlineHorizon(tx) };
    });
  }
}
