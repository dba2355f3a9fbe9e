import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import { type CodecKey } from './codec-keys';
import { packPayload, unpackPayload } from './packed-payload';

const encoding = 'binary/encrypted';
const keyIdField = 'encryption-key-id';
const ivLength = 12;
const tagLength = 16;

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
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(id));
    const sealed = Buffer.concat([cipher.update(packPayload(payload)), cipher.final()]);
    return {
      metadata: { encoding: Buffer.from(encoding), [keyIdField]: Buffer.from(id) },
      data: Buffer.concat([iv, cipher.getAuthTag(), sealed]),
    };
  }

  private async decrypt(payload: Payload): Promise<Payload> {
    if (text(payload.metadata?.encoding) !== encoding) return payload;
    const id = text(payload.metadata?.[keyIdField]);
    const key = this.keys.get(id);
    if (!key) throw new ValueError(`CODEC_KEYS holds no key with the id '${id}', which encrypted this payload`);
    const data = Buffer.from(payload.data ?? []);
    if (data.length < ivLength + tagLength) throw new ValueError('An encrypted payload is cut short');
    const decipher = createDecipheriv('aes-256-gcm', key.secret, data.subarray(0, ivLength), {
      authTagLength: tagLength,
    })
      .setAAD(Buffer.from(id))
      .setAuthTag(data.subarray(ivLength, ivLength + tagLength));
    const opened = Buffer.concat([decipher.update(data.subarray(ivLength + tagLength)), decipher.final()]);
    return Promise.resolve(unpackPayload(opened));
  }
}

function text(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
