import { createHmac, hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** Keeps what a session holds unreadable at rest, and marks whose a form is. Both keys come from the session's secret. */
export class Seal {
  private readonly key: Uint8Array;
  private readonly markKey: Uint8Array;

  constructor(secret: string) {
    this.key = derived(secret, 'seal');
    this.markKey = derived(secret, 'mark');
  }

  /** Encrypts (A256GCM, compact JWE). */
  async close(value: unknown): Promise<string> {
    const text = new TextEncoder().encode(JSON.stringify(value));
    return new CompactEncrypt(text).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(this.key);
  }

  /** Throws when it was sealed with another secret, or changed. */
  async open(sealed: string): Promise<unknown> {
    const { plaintext } = await compactDecrypt(sealed, this.key);
    return JSON.parse(new TextDecoder().decode(plaintext));
  }

  /** A mark of a person that nobody else can make and that does not tell who it is. */
  markOf(subject: string): string {
    return createHmac('sha256', this.markKey).update(subject).digest('base64url');
  }
}

function derived(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `childs-journey web ${purpose}`, 32));
}
