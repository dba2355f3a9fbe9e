import { Inject, Injectable } from '@nestjs/common';
import { HealthCheckService, type HealthCheckResult, HealthIndicatorService } from '@nestjs/terminus';
import { type Pool } from 'pg';
import { type WebConfig } from '../../config/config';
import { CONFIG, POOL } from '../../parts';

/** Milliseconds after which a part counts as away. */
const patience = 1_500;

/** Whether the parts that the pages need can be reached. */
@Injectable()
export class Health {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    @Inject(CONFIG) private readonly config: WebConfig,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** Never throws: what is away is in the report. */
  async report(): Promise<HealthCheckResult> {
    const check = (name: string, ping: () => Promise<unknown>) => () =>
      this.indicators
        .check(name)
        .attempt(async () => void (await ping()))
        .withTimeout(patience);
    try {
      return await this.checks.check([
        check('sessions', () => this.pool.query('select 1')),
        check('api', () => fetch(new URL('/ping', this.config.API_URL))),
      ]);
    } catch (error) {
      if (isReport(error)) return error.getResponse();
      throw error;
    }
  }
}

/** Terminus throws its report when a part is down. */
function isReport(error: unknown): error is { getResponse(): HealthCheckResult } {
  return error instanceof Error && error.name === 'ServiceUnavailableException' && 'getResponse' in error;
}
