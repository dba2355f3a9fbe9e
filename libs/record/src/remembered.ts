/**
 * Remembers what a pure function made of JSON. For what is costly to make, asked for in every transaction and seldom changed: a council's
 * policies and calendar. It grows by one with each change of them. What is remembered is shared: nobody may change it.
 */
export function remembered<A, T>(make: (of: A) => T): (of: A) => T {
  const made = new Map<string, { value: T }>();
  return (of) => {
    const key = JSON.stringify([of]);
    const known = made.get(key) ?? { value: make(of) };
    made.set(key, known);
    return known.value;
  };
}
