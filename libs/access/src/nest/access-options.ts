import { ConfigurableModuleBuilder } from '@nestjs/common';
import { type Database } from '#libs/database';
import { type TokenRules } from '../token/token-rules';

/** What access needs to know. Secrets: none; an issuer publishes its keys. */
export interface AccessOptions extends TokenRules {
  database: Database;
  /** How long a person's roles, team and delegations are remembered (milliseconds). */
  rememberFor?: number;
  /** Today in London, `YYYY-MM-DD`; for tests. */
  today?: () => string;
}

export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: ACCESS_OPTIONS } =
  new ConfigurableModuleBuilder<AccessOptions>({ moduleName: 'Access' }).setClassMethodName('forRoot').build();
