/**
 * A deliberate bug, for a run that the checker must fail: loaded into the API before anything else, it gives every request a command id of
 * its own, whatever its Idempotency-Key says. The service then applies a repeat as if it were new. Only while the file exists that
 * CHAOS_BUG_FILE names, looked at when the process starts.
 */
const { randomUUID } = require('node:crypto');
const { existsSync } = require('node:fs');
const Module = require('node:module');

const file = process.env.CHAOS_BUG_FILE;
if (file && existsSync(file)) {
  const load = Module._load;
  Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    return /http\/idempotency$/.test(request) ? { ...loaded, commandIdOf: () => randomUUID() } : loaded;
  };
}
