import { type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import { type CodecKey, seal, unseal } from '#libs/keys';
import { packPayload, unpackPayload } from './packed-payload';

const encoding = 'binary/encrypted';
const keyIdField = 'encryption-key-id';

/**
 * Encrypts every payload with AES-256-GCM before it leaves the process. Data: 12 bytes iv, 16 bytes tag, ciphertext; the key's id is
 * authenticated with them. Payloads that were never encrypted (an operator's signal from the command line) are read as they are.
 */
export class EncryptionCodec implements PayloadCodec {
  private readonly keys: ReadonlyMap<string, CodecKey>;
  private readonly newest: CodecKey;

  /** @param keys the first encrypts, all decrypt */
  constructor(keys: readonly CodecKey[]) {
    const [newest] = keys;
    if (!newest) throw new ValueError('The payload codec needs at least one key');
    this.newest = newest;
    this.keys = new Map(keys.map((key) => [key.id, key]));
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.encrypt(payload)));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.all(payloads.map((payload) => this.decrypt(payload)));
  }

  private encrypt(payload: Payload): Payload {
    const { id, secret } = this.newest;
    return {
      metadata: { encoding: Buffer.from(encoding), [keyIdField]: Buffer.from(id) },
      data: seal(secret, packPayload(payload), id),
    };
  }

  private async decrypt(payload: Payload): Promise<Payload> {
    if (text(payload.metadata?.encoding) !== encoding) return payload;
    const id = text(payload.metadata?.[keyIdField]);
    const key = this.keys.get(id);
    if (!key) throw new ValueError(`CODEC_KEYS holds no key with the id '${id}', which encrypted this payload`);
    return Promise.resolve(unpackPayload(unseal(key.secret, Buffer.from(payload.data ?? []), id)));
  }
}

function text(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
