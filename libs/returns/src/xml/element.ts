/** An element of the file before it is written: text, or elements in their order. */
export interface Element {
  name: string;
  content: string | readonly Element[];
}

export function element(name: string, ...content: readonly Element[]): Element {
  return { name, content };
}

/** An element with a value; none where there is no value. */
export function value(name: string, text: string | undefined): Element[] {
  return text === undefined ? [] : [{ name, content: text }];
}

/** The census writes yes and no as 1 and 0: every reader of it takes them. */
export function yesNo(name: string, yes: boolean): Element[] {
  return value(name, yes ? '1' : '0');
}

/** A group around a list; none around an empty one. */
export function group(name: string, each: string, texts: readonly string[]): Element[] {
  return texts.length === 0 ? [] : [{ name, content: texts.map((content) => ({ name: each, content })) }];
}
