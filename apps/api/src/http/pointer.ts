const likeAFieldName = /^([A-Za-z][A-Za-z0-9]{0,39}|\d{1,6})$/;

/** RFC 6901 in fragment form. A segment that is not shaped like a field's name may be somebody's: it is not repeated. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return ['#', ...path.map((part) => (likeAFieldName.test(String(part)) ? String(part) : '-'))].join('/');
}
