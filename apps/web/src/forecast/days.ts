/** How far one may look ahead, in working days. */
export const choices = [5, 10, 20, 40, 60] as const;

const usual = 10;

/** What an address asks for; ten days where it asks for none that is offered. */
export function daysAsked(asked: string): number {
  return choices.find((days) => String(days) === asked) ?? usual;
}
