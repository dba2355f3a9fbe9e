import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An address that secrets go to: TLS, but where nothing leaves the machine. */
export const secureAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
  .refine(isSecure, 'must be an https address; http is for trying on this machine');

function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return true; // one complaint is enough
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || loopback.has(hostname);
}
