import 'reflect-metadata';
import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { EntryRule } from './entry.decorators';

interface Route {
  controller: object;
  handler: object;
  /** Such as `ContactController.decide`. */
  name: string;
}

/** At start: a route that says none of @Allow, @SignedIn and @Public stops the service, by name. */
@Injectable()
export class EveryRouteHasADoor implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.#routes().filter(({ controller, handler }) => !hasDoor(handler) && !hasDoor(controller));
    if (open.length === 0) return;
    throw new Error(`Routes without @Allow, @SignedIn or @Public: ${open.map(inWords).join(', ')}`);
  }

  #routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (!metatype) return [];
      const prototype = metatype.prototype as object;
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler: unknown = Reflect.get(prototype, method);
        const isRoute = typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler);
        return isRoute ? [{ controller: metatype, handler, name: `${metatype.name}.${method}` }] : [];
      });
    });
  }
}

function hasDoor(target: object): boolean {
  return Reflect.hasMetadata(EntryRule.KEY, target);
}

function inWords({ controller, handler, name }: Route): string {
  const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))];
  const path = [controller, handler].map((target) => String(Reflect.getMetadata(PATH_METADATA, target))).join('/');
  return `${name} (${method} /${path.replace(/\/{2,}/g, '/').replace(/^\/|\/$/g, '')})`;
}
