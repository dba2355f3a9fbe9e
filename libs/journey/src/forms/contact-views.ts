interface Said {
  childsViews: string;
  childNotAskedReason?: string;
  parentsViews: string;
  parentsNotAskedReason?: string;
  text: { views?: string };
}

/** What is still to say of the family when a contact closes, each with the field that it belongs to. */
export function viewsMissing(said: Said): { field: readonly string[]; message: string }[] {
  const missing: { field: readonly string[]; message: string }[] = [];
  if (said.childsViews === 'notAsked' && said.childNotAskedReason === undefined) {
    missing.push({ field: ['childNotAskedReason'], message: 'Say why the child was not asked' });
  }
  if (said.parentsViews === 'notAsked' && said.parentsNotAskedReason === undefined) {
    missing.push({ field: ['parentsNotAskedReason'], message: 'Say why the parents or carers were not asked' });
  }
  if ([said.childsViews, said.parentsViews].includes('given') && said.text.views === undefined) {
    missing.push({ field: ['text', 'views'], message: 'Write what they said' });
  }
  return missing;
}
