import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { type WebConfig } from './config/config';
import { type Parts } from './connect';
import { controllers } from './controllers';
import { CONFIG, PARTS, POOL } from './tokens';
import { ParkedPosts } from './shared/drafts/parked-posts';
import { ErrorPages } from './shared/errors/error-pages.filter';
import { LiveStreams } from './shared/live/live-streams';
import { Health } from './shared/operations/health';
import { OpenSessions } from './shared/session/open-sessions';
import { Seal } from './shared/session/seal';
import { Issuer } from './shared/sign-in/issuer';
import { signInLimit } from './shared/sign-in/sign-in-limit';
import { KeepingTokens } from './shared/sign-in/keeping-tokens';
import { SignInLog } from './shared/sign-in/sign-in-log';
import { Templates } from './shared/templates/templates';
import { PageInterceptor } from './shared/visit/page.interceptor';
import { PageMaker } from './shared/visit/page-maker';
import { SignedInGuard } from './shared/visit/signed-in.guard';
import { Visits } from './shared/visit/visits';
import { OwnSessions } from './sign-ins/own-sessions';

/** The web pages put together from their parts. Every page is behind the guard unless it says otherwise. */
@Module({})
export class WebModule implements OnApplicationShutdown {
  constructor(@Inject(PARTS) private readonly parts: Parts) {}

  static of(config: WebConfig, parts: Parts): DynamicModule {
    return {
      module: WebModule,
      imports: [TerminusModule.forRoot({ errorLogStyle: 'json' }), ThrottlerModule.forRoot(signInLimit(config))],
      controllers,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: PARTS, useValue: parts },
        { provide: POOL, useValue: parts.pool },
        { provide: Seal, useValue: new Seal(config.SESSION_SECRET) },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: ErrorPages },
        ...[
          Issuer,
          KeepingTokens,
          SignInLog,
          OpenSessions,
          OwnSessions,
          ParkedPosts,
          Templates,
          PageMaker,
          Visits,
          Health,
          LiveStreams,
        ],
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.parts.close();
  }
}
