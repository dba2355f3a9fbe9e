import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Registry } from 'prom-client';
import { createLog, measuringRequests, neverCached, NestLog, redactedOfRequests, requestLog } from '#libs/service';
import { type WebConfig } from './config/config';
import { connect, type Parts } from './connect';
import { assetPath, assetsFolder } from './shared/assets';
import { nonce, securityHeaders } from './shared/security-headers';
import { quietly } from './shared/session/quietly';
import { sessions } from './shared/session/sessions';
import { WebModule } from './web.module';

/** All web pages, not yet listening. Tests put their own parts in. */
export async function createWeb(
  config: WebConfig,
  replaced: Partial<Parts> & { metrics?: Registry } = {},
): Promise<NestExpressApplication> {
  const logger = createLog('web', config.LOG_LEVEL, redactedOfRequests);
  const parts = { ...connect(config), ...replaced };
  const app = await NestFactory.create<NestExpressApplication>(WebModule.of(config, parts), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.disable('etag');
  if (config.PUBLIC_URL.startsWith('https:')) app.set('trust proxy', 1); // TLS ends in front of this process
  if (replaced.metrics) app.use(measuringRequests(replaced.metrics));
  app.use(requestLog(logger, isProbeOrAsset), nonce, securityHeaders(config.OIDC_ISSUER));
  app.useStaticAssets(assetsFolder, { prefix: assetPath(), immutable: true, maxAge: '365d', index: false });
  app.use(neverCached, sessions(config, parts.pool), quietly);
  app.useBodyParser('urlencoded', { extended: false, limit: '1mb', parameterLimit: 5_000 });
  return app;
}

function isProbeOrAsset(url: string): boolean {
  return url === '/ping' || url.startsWith('/assets/');
}
