import { z } from 'zod';

/**
 * Reads WEBHOOK_HOSTS: names of hosts with commas between. A name is a whole one, without scheme, port, path or wildcard.
 * Refusals name the entry's place and never its value.
 */
export const webhookHostsSchema = z.string().transform((text, context): string[] => {
  const hosts = text.split(',').map((entry) => entry.trim().toLowerCase());
  const wrong = hosts.findIndex((host) => !isHost(host));
  if (wrong === -1) return hosts;
  context.addIssue({
    code: 'custom',
    message: `host ${wrong + 1} is not the name of a host, such as receiver.example`,
  });
  return z.NEVER;
});

/** Whether events may go to this address: with a list, to its hosts alone. */
export function isListed(address: string, hosts: readonly string[] | undefined): boolean {
  return hosts === undefined || hosts.includes(new URL(address).hostname);
}

/** As an address writes it: what does not come back as it was would never be equal to an address's host. */
function isHost(host: string): boolean {
  const address = `https://${host}/`;
  return !host.includes('*') && URL.canParse(address) && new URL(address).hostname === host;
}
