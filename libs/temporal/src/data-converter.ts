import { type DataConverter } from '@temporalio/common';
import { type CodecKey } from '#libs/keys';
import { EncryptionCodec } from './codec/encryption-codec';

/** The bundler and the worker load the failure converter from here. */
export const failureConverterPath = require.resolve('./failure-converter');

/** One converter for clients, workers and replay. */
export function dataConverter(keys: readonly CodecKey[]): DataConverter {
  return { failureConverterPath, payloadCodecs: [new EncryptionCodec(keys)] };
}
