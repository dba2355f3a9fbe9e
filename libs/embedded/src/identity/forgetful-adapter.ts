import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Keeps the provider's sessions and grants in memory: everybody signs in again after a restart, which suits a demo. */
export function forgetfulStore(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();

  const alive = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const where = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${model}:`) ? alive(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  };

  return (model) => ({
    upsert: (id, payload, expiresIn) => {
      kept.set(`${model}:${id}`, { payload, until: expiresIn ? Date.now() + expiresIn * 1_000 : Infinity });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(alive(`${model}:${id}`)),
    findByUid: (uid) => Promise.resolve(where(model, (payload) => payload.uid === uid)),
    findByUserCode: (userCode) => Promise.resolve(where(model, (payload) => payload.userCode === userCode)),
    consume: (id) => {
      const payload = alive(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(`${model}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      return Promise.resolve();
    },
  });
}
