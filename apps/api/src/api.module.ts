import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessModule, type TokenRules } from '#libs/access';
import { StageClient } from '#libs/temporal';
import { type ApiConfig } from './config/config';
import { type Parts } from './connect';
import { controllers } from './controllers';
import { CONFIG, DATABASE, PARTS } from './tokens';
import { searchLimit } from './people/search-limit';
import { MissedRecords } from './reading/missed-records.interceptor';
import { services } from './services';

/** The API put together from its parts. The access module guards every route; one without a door stops the start. */
@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(@Inject(PARTS) private readonly parts: Parts) {}

  static of(config: ApiConfig, parts: Parts): DynamicModule {
    const { database, stages } = parts;
    return {
      module: ApiModule,
      imports: [
        AccessModule.forRoot({ ...tokenRules(config), database }),
        TerminusModule.forRoot({ errorLogStyle: 'json' }),
        ThrottlerModule.forRoot(searchLimit(config)),
      ],
      controllers,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: PARTS, useValue: parts },
        { provide: DATABASE, useValue: database },
        { provide: StageClient, useValue: stages },
        { provide: APP_INTERCEPTOR, useClass: MissedRecords },
        ...services,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.parts.close();
  }
}

/** What a token must be, and how its issuer calls the claims. */
function tokenRules(config: ApiConfig): TokenRules {
  return {
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    ...(config.OIDC_ACR === undefined ? {} : { acr: config.OIDC_ACR.split(',') }),
    subjectClaim: config.OIDC_SUBJECT_CLAIM,
    rolesClaim: config.OIDC_ROLES_CLAIM,
    teamClaim: config.OIDC_TEAM_CLAIM,
    organisationClaim: config.OIDC_ORGANISATION_CLAIM,
  };
}
