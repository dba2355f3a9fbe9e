import { type Browser, chromium } from 'playwright-core';
import { partNames } from '#libs/embedded';
import { Service } from '../../support/service/service';
import { chromiumPath } from './chromium-path';

/** What all tests of a run share: the service and one browser. */
export interface World {
  readonly service: Service;
  readonly browser: Browser;
  readonly sound: Set<string>;
}

let world: Promise<World> | undefined;

/**
 * Starts both the first time that it is asked. This file is loaded once a run, by jest itself and not by a test: what it holds survives
 * from test file to test file.
 */
export function openWorld(): Promise<World> {
  return (world ??= start());
}

export async function closeWorld(): Promise<void> {
  const [opened] = await Promise.allSettled([world]);
  if (opened.status !== 'fulfilled' || !opened.value) return;
  await opened.value.browser.close();
  await opened.value.service.stop();
}

async function start(): Promise<World> {
  const service = await Service.start({ parts: partNames });
  try {
    const args = ['--disable-background-networking', '--disable-sync', '--disable-component-update'];
    const sound = new Set<string>();
    return { service, sound, browser: await chromium.launch({ executablePath: chromiumPath(), args }) };
  } catch (error) {
    await service.stop();
    throw error;
  }
}
