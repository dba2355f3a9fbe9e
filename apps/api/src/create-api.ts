import { NestFactory, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Registry } from 'prom-client';
import { createLog, measuringRequests, neverCached, NestLog, redactedOfRequests, requestLog } from '#libs/service';
import { temporalTracing } from '#libs/temporal';
import { ApiModule } from './api.module';
import { type ApiConfig } from './config/config';
import { connect, type Parts } from './connect';
import { EtagInterceptor } from './http/etag.interceptor';
import { onlyJson } from './http/only-json';
import { ProblemFilter } from './http/problem.filter';
import { securityHeaders } from './http/security-headers';
import { ValidationPipe } from './http/validation.pipe';
import { serveDocumentation } from './openapi/serve';

/** The whole API, not yet listening. Tests put their own parts in. */
export async function createApi(
  config: ApiConfig,
  replaced: Partial<Parts> & { metrics?: Registry; patience?: number } = {},
): Promise<NestExpressApplication> {
  const logger = createLog('api', config.LOG_LEVEL, redactedOfRequests);
  const parts = { ...connect(config, await temporalTracing(), replaced.patience), ...replaced };
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(config, parts), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.disable('etag'); // an ETag of ours is a version, never a digest of a page
  if (replaced.metrics) app.use(measuringRequests(replaced.metrics));
  app.use(requestLog(logger, isProbe), securityHeaders(), neverCached, onlyJson);
  app.useBodyParser('json', { limit: '1mb' });
  app.useBodyParser('text', { limit: '1mb', type: 'text/csv' });
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  const reflector = app.get(Reflector);
  app.useGlobalInterceptors(new EtagInterceptor(reflector), new StandardSchemaSerializerInterceptor(reflector));
  if (config.API_DOCS === 'true') serveDocumentation(app);
  return app;
}

function isProbe(url: string): boolean {
  return url === '/ping' || url === '/ready';
}
