import { randomBytes } from 'node:crypto';
import { type CodecKey } from './codec-keys';
import { seal, unseal } from './seal';

/** A data key that only a master key opens. */
export interface WrappedKey {
  /** base64 of what `seal` makes of 32 bytes */
  wrapped: string;
  /** Which master key opens it. */
  masterKeyId: string;
}

/** A master key's id that the ring has not. */
export class NoSuchKey extends Error {
  readonly code = 'TEXT.KEY_UNKNOWN';

  constructor(id: string) {
    super(`TEXT_KEYS holds no key with the id '${id}'`);
  }
}

/** Master keys: the first wraps, all unwrap. What they wrap are data keys, one for each stream of texts. */
export class KeyRing {
  private readonly newest: CodecKey;

  constructor(private readonly keys: readonly CodecKey[]) {
    const [newest] = keys;
    if (!newest) throw new Error('A key ring needs at least one key');
    this.newest = newest;
  }

  /** A new data key, wrapped. */
  make(): WrappedKey {
    return this.wrap(randomBytes(32));
  }

  wrap(dataKey: Buffer): WrappedKey {
    const { id, secret } = this.newest;
    return { wrapped: seal(secret, dataKey, id).toString('base64'), masterKeyId: id };
  }

  /** @throws NoSuchKey, or whatever `unseal` throws */
  unwrap({ wrapped, masterKeyId }: WrappedKey): Buffer {
    const key = this.keys.find(({ id }) => id === masterKeyId);
    if (!key) throw new NoSuchKey(masterKeyId);
    return unseal(key.secret, Buffer.from(wrapped, 'base64'), masterKeyId);
  }

  /** The id of the key that wraps: what others wrapped can be wrapped anew. */
  get newestId(): string {
    return this.newest.id;
  }
}
