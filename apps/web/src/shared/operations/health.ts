import { Inject, Injectable } from '@nestjs/common';
import { type HealthCheckResult, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { type Pool } from 'pg';
import { healthReport } from '#libs/service';
import { type WebConfig } from '../../config/config';
import { CONFIG, POOL } from '../../tokens';

/** Whether the parts that the pages need can be reached. */
@Injectable()
export class Health {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    @Inject(CONFIG) private readonly config: WebConfig,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  report(): Promise<HealthCheckResult> {
    return healthReport(this.checks, this.indicators, {
      sessions: () => this.pool.query('select 1'),
      api: () => fetch(new URL('/ping', this.config.API_URL)),
    });
  }
}
