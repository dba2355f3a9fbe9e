import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { type HealthCheckResult } from '@nestjs/terminus';
import { type Response } from 'express';
import { Public } from '#libs/access';
import { Answers } from '../openapi/answers.decorator';
import { Health } from './health';
import { healthAnswer, pingAnswer } from './operations.schemas';

@ApiTags('operations')
@Controller()
@Public()
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('ping')
  @Answers(pingAnswer, { summary: 'Whether the process answers' })
  ping(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health')
  @Answers(healthAnswer, {
    summary: 'Liveness, with each part that the service needs',
    description: 'Answers 200 also while a part is away.',
  })
  live(): Promise<HealthCheckResult> {
    return this.health.report();
  }

  @Get('ready')
  @Answers(healthAnswer, { summary: 'Whether acts can be taken now' })
  @ApiResponse({ status: 503, standardSchema: healthAnswer, description: 'PostgreSQL or Temporal is away' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    const report = await this.health.report();
    if (report.status === 'error' || report.status === 'shutting_down') response.status(503);
    return report;
  }
}
