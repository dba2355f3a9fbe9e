/** The UTC date so many days after a moment, `YYYY-MM-DD`. */
export function onDay(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}
