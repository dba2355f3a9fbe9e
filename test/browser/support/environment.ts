import { TestEnvironment } from 'jest-environment-node';
import { type Home, type Stack } from '#libs/embedded';
import { Visits } from './visits';
import { openWorld } from './world';

/** What a test sees of the world outside it: handles only, since classes of outside are not the same as its own. */
export interface Surroundings {
  readonly stack: Stack;
  readonly home: Home;
  readonly sound: Set<string>;
  readonly visits: Pick<Visits, 'open' | 'complaints'>;
}

/** As much of jest's events as is used here. */
interface TestEvent {
  name: string;
  test?: { name: string; parent: { name: string } };
}

/** Gives each test browsers of its own, closes them after it, and keeps what a failing one saw. */
export default class BrowserEnvironment extends TestEnvironment {
  private visits: Visits | undefined;

  override async setup(): Promise<void> {
    await super.setup();
    const { service, browser, sound } = await openWorld();
    this.visits = new Visits(browser);
    const surroundings: Surroundings = { stack: service.stack, home: service.home, sound, visits: this.visits };
    Object.assign(this.global, { surroundings });
  }

  async handleTestEvent({ name, test }: TestEvent): Promise<void> {
    if (name === 'test_fn_failure' && test) await this.visits?.keep(`${test.parent.name} ${test.name}`);
    if (name === 'test_done') await this.visits?.close();
  }
}
