/** Something that began on a day and may have ended; London dates. */
export interface Span {
  startedOn: string;
  endedOn?: string;
}

export function openOf<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter(({ endedOn }) => endedOn === undefined);
}

/** Whether one began while another went on. `touching`: the day on which the other ended counts as well. */
export function overlap(spans: readonly Span[], { touching }: { touching: boolean }): boolean {
  return spans.some((one, i) => spans.some((other, j) => i !== j && beginsDuring(one, other, touching)));
}

export function beginsDuring({ startedOn }: Span, other: Span, touching: boolean): boolean {
  if (startedOn < other.startedOn) return false;
  if (other.endedOn === undefined) return true;
  return touching ? startedOn <= other.endedOn : startedOn < other.endedOn;
}
