import { type HealthCheckResult, type HealthCheckService, type HealthIndicatorService } from '@nestjs/terminus';

/** Milliseconds after which a part counts as away. */
const patience = 1_500;

/** Whether the parts that a service needs can be reached. Never throws for a part: what is away is in the report. */
export async function healthReport(
  checks: HealthCheckService,
  indicators: HealthIndicatorService,
  pings: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<HealthCheckResult> {
  const ask = (name: string, ping: () => Promise<unknown>) => () =>
    indicators
      .check(name)
      .attempt(async () => void (await ping()))
      .withTimeout(patience);
  try {
    return await checks.check(Object.entries(pings).map(([name, ping]) => ask(name, ping)));
  } catch (error) {
    if (isReport(error)) return error.getResponse();
    throw error;
  }
}

/** Terminus throws its report when a part is down. */
function isReport(error: unknown): error is { getResponse(): HealthCheckResult } {
  return error instanceof Error && error.name === 'ServiceUnavailableException' && 'getResponse' in error;
}
