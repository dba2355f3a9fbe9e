import { Injectable, Logger } from '@nestjs/common';
import { type Arrived } from './issuer';

/** Who came in, who left, and what was refused: ids and codes, never a token or a name. */
@Injectable()
export class SignInLog {
  private readonly log = new Logger('SignIn');

  /** @param again they were asked to show once more that it is they */
  arrived({ subject, acr, amr }: Pick<Arrived, 'subject' | 'acr' | 'amr'>, again: boolean): void {
    this.log.log({ signIn: 'done', of: subject, again, ...(acr ? { acr } : {}), ...(amr ? { amr } : {}) });
  }

  refused(error: unknown): void {
    const { error: told, code, name } = error as { error?: unknown; code?: unknown; name?: unknown };
    this.log.warn({ signIn: 'refused', reason: String(told ?? code ?? name) });
  }

  left(subject: string | undefined): void {
    this.log.log({ signOut: 'done', of: subject });
  }
}
