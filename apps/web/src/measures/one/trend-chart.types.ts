/** A figure over the days of a step. */
export interface TrendPoint {
  from: string;
  to: string;
  value?: number;
}

/** What the template draws, in units of the view box. */
export interface TrendChart {
  width: number;
  height: number;
  /** In words, for whoever does not see it. */
  says: string;
  ticks: readonly { y: number; text: string }[];
  /** Left and right end of the lines of the ticks. */
  left: number;
  right: number;
  bars: readonly { x: number; y: number; width: number; height: number; says: string }[];
  labels: readonly { x: number; text: string }[];
}
