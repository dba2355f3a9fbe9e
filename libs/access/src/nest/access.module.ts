import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ACCESS_OPTIONS, ConfigurableModuleClass } from './access-options';
import { AllowGuard } from './allow.guard';
import { AuthGuard } from './auth.guard';
import { Doorkeeper } from './doorkeeper';
import { EveryRouteHasADoor } from './every-route-has-a-door';

/** Guards every route of the application: first who, then whether. Nest runs global guards in the order given here. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    Doorkeeper,
    EveryRouteHasADoor,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: AllowGuard },
  ],
  exports: [Doorkeeper, ACCESS_OPTIONS],
})
export class AccessModule extends ConfigurableModuleClass {}
