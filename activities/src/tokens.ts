/** What the host of the activities provides. */
export const DATABASE = Symbol('database');
export const STAGE_STARTER = Symbol('stage starter');
export const NOW = Symbol('now');

/** The time of day; tests that skip time bring their own. */
export type Now = () => Date | Promise<Date>;
