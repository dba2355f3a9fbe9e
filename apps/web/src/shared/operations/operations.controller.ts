import { Controller, Get, Inject } from '@nestjs/common';
import { type HealthCheckResult } from '@nestjs/terminus';
import { type WebConfig } from '../../config/config';
import { CONFIG } from '../../tokens';
import { paths } from '../paths';
import { OpenToAll } from '../visit/open-to-all';
import { Health } from './health';

/** For machines, and for the page's own scripts. */
@Controller()
export class OperationsController {
  constructor(
    private readonly health: Health,
    @Inject(CONFIG) private readonly config: WebConfig,
  ) {}

  @Get('ping')
  @OpenToAll()
  ping(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health')
  @OpenToAll()
  report(): Promise<HealthCheckResult> {
    return this.health.report();
  }

  /** Asking puts the session's end off, as every request does. */
  @Get(paths.session)
  session(): { minutesLeft: number } {
    return { minutesLeft: this.config.SESSION_IDLE_MINUTES };
  }
}
