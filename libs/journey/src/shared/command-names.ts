/** Names of a stage's commands; forgetting one is a type error. */
export function commandNames<Name extends string>(names: Record<Name, true>): readonly Name[] {
  return Object.keys(names).filter((name): name is Name => name in names);
}
