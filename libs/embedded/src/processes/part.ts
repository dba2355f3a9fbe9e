/** One running part of the service, as whoever started it holds it. */
export interface Part {
  readonly name: string;
  readonly pid: number;
  readonly alive: boolean;
  /** Stops it in order. */
  stop(): Promise<void>;
  /** kill -9, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again after a stop or a kill: same address, same data. */
  start(): Promise<void>;
}
