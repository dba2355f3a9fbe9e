import { type Database } from '#libs/database';
import { type Anchor } from './anchor';
import { checkpoint } from './checkpoint';
import { type SignedCheckpoint } from './signed-checkpoint';
import { type Signer } from './signing';

export interface CheckpointLoop {
  db: Database;
  signer: Signer;
  anchor: Anchor;
  /** Milliseconds from the end of one to the begin of the next. */
  interval: number;
  onCheckpoint?: (made: SignedCheckpoint) => void;
  /** A failed one is told here and tried again after the interval. */
  onError: (error: unknown) => void;
}

/** Makes checkpoints until it is stopped; stopping makes a last one. */
export function everyInterval({ db, signer, anchor, interval, onCheckpoint, onError }: CheckpointLoop): {
  stop(): Promise<void>;
} {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();

  const once = async (): Promise<void> => {
    try {
      const made = await checkpoint(db, signer, anchor);
      if (made) onCheckpoint?.(made);
    } catch (error) {
      onError(error);
    }
  };
  const next = (): void => {
    timer = setTimeout(() => {
      running = once().then(() => {
        if (!stopped) next();
      });
    }, interval);
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await once();
    },
  };
}
