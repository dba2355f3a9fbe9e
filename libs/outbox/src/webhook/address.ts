const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A webhook's address must be https; only a receiver on the same machine may do without. No user, password or fragment. */
export function isWebhookAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, hash } = new URL(address);
  if (username || password || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}
