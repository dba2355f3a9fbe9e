import { exhaustMap, filter, interval, merge, type Observable, timer } from 'rxjs';
import { AccessRefused, type Doorkeeper, expiryOf, type Requester } from '#libs/access';
import { type GuardedRequest } from '../reading/asking';

/** Milliseconds after which somebody who stays is asked for their rights again: a team or a delegation may have changed. */
const again = 30_000;

/** Timers count no further than this, and no stream lives so long. */
const longest = 2 ** 31 - 1;

/** Somebody who stays connected, with the rights that they have by now. */
export class Visit {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly request: GuardedRequest,
    /** As they were let in, or found at the last look. */
    public requester: Requester,
  ) {}

  /** When the token expires, or the person would no longer be let in. */
  get over(): Observable<unknown> {
    const left = Math.min(Math.max(expiryOf(this.request).getTime() - Date.now(), 0), longest);
    const shutOut = interval(again).pipe(
      exhaustMap(() => this.askAgain()),
      filter((isIn) => !isIn),
    );
    return merge(timer(left), shutOut);
  }

  private async askAgain(): Promise<boolean> {
    try {
      this.requester = await this.doorkeeper.whoSent(this.request);
      return true;
    } catch (error) {
      if (error instanceof AccessRefused) return error.status === 503; // the issuer is away: that shuts nobody out
      return true; // the database is: nothing can be shown meanwhile anyway
    }
  }
}
