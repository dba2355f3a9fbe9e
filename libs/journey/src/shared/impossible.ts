/** Closes an exhaustive switch: the compiler refuses a case that was forgotten. Reached only by a bug. */
export function impossible(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}

/** The same for `evolve`, which never refuses: an event of a later release leaves the state as it is. */
export function unchanged<S>(state: S, _event: never): S {
  return state;
}
