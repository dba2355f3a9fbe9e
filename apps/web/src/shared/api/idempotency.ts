import { createHash } from 'node:crypto';
import { v5 as uuidFromName } from 'uuid';

const namespace = '0f9d2f0c-6a5e-4a53-9f52-6e6f2c7f4d1b';

/** The key of one sending: the same form sent twice with the same content is one act; mended and sent again it is another. */
export function keyOf(formKey: string, body: object | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(body ?? {}))
    .digest('hex');
  return uuidFromName(`${formKey}:${digest}`, namespace);
}
