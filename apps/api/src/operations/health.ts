import { Injectable } from '@nestjs/common';
import { HealthCheckService, type HealthCheckResult, HealthIndicatorService } from '@nestjs/terminus';
import { StageClient } from '#libs/temporal';
import { DatabasePing } from './database-ping';

/** Milliseconds after which a part counts as away. */
const patience = 1_500;

/** Whether the parts that this service needs can be reached. */
@Injectable()
export class Health {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabasePing,
    private readonly stages: StageClient,
  ) {}

  /** Never throws: what is away is in the report. */
  async report(): Promise<HealthCheckResult> {
    const check = (name: string, ping: () => Promise<void>) => () =>
      this.indicators
        .check(name)
        .attempt(() => ping())
        .withTimeout(patience);
    try {
      return await this.checks.check([
        check('postgresql', () => this.database.ping()),
        check('temporal', () => this.stages.ping()),
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
