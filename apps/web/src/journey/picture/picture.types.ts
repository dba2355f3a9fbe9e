/** A stage as the picture shows it. Instants are ISO. */
export interface PictureStage {
  name: string;
  from: string;
  /** Absent while it is open. */
  to?: string;
  clocks: readonly PictureClock[];
}

export interface PictureClock {
  name: string;
  dueAt: string;
  /** Absent while it runs. */
  stoppedAt?: string;
  late: boolean;
}

/** What the template draws, in units of the view box. */
export interface Picture {
  width: number;
  height: number;
  /** In words, for whoever does not see it. */
  says: string;
  months: readonly { x: number; text: string }[];
  rows: readonly PictureRow[];
  today?: number;
  /** What that line is called. */
  called?: string;
}

export interface PictureRow {
  y: number;
  name: string;
  x: number;
  length: number;
  isOpen: boolean;
  clocks: readonly { x: number; lateLength: number; says: string; late: boolean }[];
}
