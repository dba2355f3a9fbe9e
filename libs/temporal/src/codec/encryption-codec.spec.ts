import { type Payload, defaultPayloadConverter } from '@temporalio/common';
import { codecKeysSchema } from '#libs/keys';
import { EncryptionCodec } from './encryption-codec';

const january = `2026-01:${Buffer.alloc(32, 1).toString('base64')}`;
const february = `2026-02:${Buffer.alloc(32, 2).toString('base64')}`;
const codec = (keys: string): EncryptionCodec => new EncryptionCodec(codecKeysSchema.parse(keys));
const value = { stageId: 'a-stage', codes: ['RC8'] };
const plain: Payload = defaultPayloadConverter.toPayload(value);

async function sealed(keys: string): Promise<Payload> {
  const [payload] = await codec(keys).encode([plain]);
  if (!payload) throw new Error('nothing was encoded');
  return payload;
}

async function opened(keys: string, payload: Payload): Promise<unknown> {
  const [decoded] = await codec(keys).decode([payload]);
  return decoded && defaultPayloadConverter.fromPayload(decoded);
}

/** The payload with one byte of its data changed. */
function tampered(payload: Payload, place: number): Payload {
  const data = Buffer.from(payload.data ?? []);
  data[place] = (data[place] ?? 0) ^ 1;
  return { ...payload, data };
}

describe('the payload codec', () => {
  it('gives back what it was given', async () => {
    expect(await opened(january, await sealed(january))).toEqual(value);
  });

  it('leaves neither the data nor its encoding readable, and names the key', async () => {
    const payload = await sealed(january);
    expect(Buffer.from(payload.data ?? []).toString('latin1')).not.toContain('a-stage');
    expect(Buffer.from(payload.metadata?.encoding ?? []).toString()).toBe('binary/encrypted');
    expect(Buffer.from(payload.metadata?.['encryption-key-id'] ?? []).toString()).toBe('2026-01');
  });

  it('encrypts the same value differently each time', async () => {
    expect(Buffer.from((await sealed(january)).data ?? [])).not.toEqual(
      Buffer.from((await sealed(january)).data ?? []),
    );
  });

  it('reads what an older key encrypted after the new one was put in front', async () => {
    expect(await opened(`${february},${january}`, await sealed(january))).toEqual(value);
  });

  it('encrypts with the first key', async () => {
    expect(await opened(february, await sealed(`${february},${january}`))).toEqual(value);
  });

  it('names the key that is missing', async () => {
    await expect(opened(february, await sealed(january))).rejects.toThrow(
      "CODEC_KEYS holds no key with the id '2026-01'",
    );
  });

  it.each([0, 12, 28, -1])('refuses a payload whose byte %i was changed', async (place) => {
    const payload = await sealed(january);
    await expect(
      opened(january, tampered(payload, place < 0 ? (payload.data?.length ?? 0) - 1 : place)),
    ).rejects.toThrow();
  });

  it('refuses a payload that claims another key', async () => {
    const payload = await sealed(january);
    const claimed = { ...payload, metadata: { ...payload.metadata, 'encryption-key-id': Buffer.from('2026-02') } };
    await expect(opened(`${february},${january}`, claimed)).rejects.toThrow();
  });

  it('refuses a payload that is cut short', async () => {
    const payload = await sealed(january);
    await expect(
      opened(january, { ...payload, data: Buffer.from(payload.data ?? []).subarray(0, 20) }),
    ).rejects.toThrow('cut short');
  });

  it('reads a payload that was never encrypted', async () => {
    expect(await opened(january, plain)).toEqual(value);
  });
});

describe('CODEC_KEYS', () => {
  it.each([
    ['', 'key 1 is not'],
    ['only-an-id', 'key 1 is not'],
    [`${january},2026-02:c2hvcnQ=`, 'key 2 is not'],
    [`${january},${january}`, 'key 2 has the id of an earlier one'],
  ])('refuses %p', (text, message) => {
    const answer = codecKeysSchema.safeParse(text);
    expect(answer.error?.issues[0]?.message).toContain(message);
  });

  it('never repeats a key in a refusal', () => {
    const answer = codecKeysSchema.safeParse(`${january}x`);
    expect(JSON.stringify(answer.error)).not.toContain(Buffer.alloc(32, 1).toString('base64'));
  });
});
