import { Injectable } from '@nestjs/common';
import { type HealthCheckResult, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { healthReport } from '#libs/service';
import { StageClient } from '#libs/temporal';
import { DatabasePing } from './database-ping';

/** Whether the parts that this service needs can be reached. */
@Injectable()
export class Health {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabasePing,
    private readonly stages: StageClient,
  ) {}

  report(): Promise<HealthCheckResult> {
    return healthReport(this.checks, this.indicators, {
      postgresql: () => this.database.ping(),
      temporal: () => this.stages.ping(),
    });
  }
}
