/** Tokens of what the API is put together from. */
export const CONFIG = Symbol('configuration');
export const PARTS = Symbol('parts');
export const DATABASE = Symbol('database');
