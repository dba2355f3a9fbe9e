/** Tokens of what the web pages are put together from. */
export const CONFIG = Symbol('configuration');
export const PARTS = Symbol('parts');
export const POOL = Symbol('session database');
