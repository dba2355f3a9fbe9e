import { z } from 'zod';

/** One AES-256 key. The id stands in each payload's metadata, so that it never changes while a history lives. */
export interface CodecKey {
  id: string;
  /** 32 bytes */
  secret: Buffer;
}

const entry = /^([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)$/;

/**
 * Reads CODEC_KEYS: `id:base64,id:base64`, each of 32 bytes. The first encrypts, all decrypt: to rotate, put the new key in front.
 * Refusals name the entry's place and never its value.
 */
export const codecKeysSchema = z.string().transform((text, context): CodecKey[] => {
  const refuse = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const keys: CodecKey[] = [];
  for (const [index, part] of text.split(',').entries()) {
    const [, id, secret] = entry.exec(part.trim()) ?? [];
    if (!id || !secret) return refuse(`key ${index + 1} is not id:base64 of 32 bytes`);
    if (keys.some((key) => key.id === id)) return refuse(`key ${index + 1} has the id of an earlier one`);
    keys.push({ id, secret: Buffer.from(secret, 'base64') });
  }
  return keys;
});
