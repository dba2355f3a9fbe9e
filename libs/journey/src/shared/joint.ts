/** What an act that may be recorded for several children at once carries into its event. */
export interface Joint {
  /** The same for all children of one meeting. */
  meetingId?: string;
  /** Code of `togetherReasons`: why children are spoken of together who are not known as one family. */
  togetherReason?: string;
  /** Hash of that in words. */
  togetherHash?: string;
}

/** Only what was said. */
export function jointly({ meetingId, togetherReason, togetherHash }: Joint): Joint {
  return {
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(togetherReason === undefined ? {} : { togetherReason }),
    ...(togetherHash === undefined ? {} : { togetherHash }),
  };
}
