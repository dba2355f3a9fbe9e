import { type Payload } from '@temporalio/common';

/** A payload's own metadata is data too: it is packed with the data before both are encrypted. */
interface Packed {
  metadata: Record<string, string>;
  data: string;
}

export function packPayload(payload: Payload): Buffer {
  const metadata = Object.entries(payload.metadata ?? {}).map(([name, value]) => [name, base64(value)]);
  const packed: Packed = {
    metadata: Object.fromEntries(metadata) as Packed['metadata'],
    data: base64(payload.data ?? new Uint8Array()),
  };
  return Buffer.from(JSON.stringify(packed));
}

export function unpackPayload(bytes: Buffer): Payload {
  const packed = JSON.parse(bytes.toString('utf8')) as Packed;
  const metadata = Object.entries(packed.metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')]);
  return {
    metadata: Object.fromEntries(metadata) as Record<string, Uint8Array>,
    data: Buffer.from(packed.data, 'base64'),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
