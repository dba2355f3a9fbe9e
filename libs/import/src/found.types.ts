import { type EpisodeElsewhere } from '#libs/record';

/** Where something stands. */
export interface Place {
  /** Such as `list 7 row 12` or `child 3`. */
  row: string;
  /** SHA-256 (hex) of the file. */
  file: string;
}

/** A row that cannot be taken over, and why, in plain words. Never a name or a date of birth. */
export interface Refused extends Place {
  /** The other system's identifier of the child, where there is one. */
  child?: string;
  reason: string;
}

/** A row that is read and leaves nothing behind, and why. */
export interface LeftOut extends Place {
  child: string;
  reason: string;
}

/** A journey as the file tells of it. */
export interface FoundEpisode extends EpisodeElsewhere {
  /** Other rows of it. */
  parts: readonly Place[];
  /** As the other system calls the team. */
  teamName?: string;
  /** As it calls whoever holds the case: a name, or a number of staff. */
  workerName?: string;
}

/** All that a file says. */
export interface Found {
  episodes: readonly FoundEpisode[];
  refused: readonly Refused[];
  leftOut: readonly LeftOut[];
}
