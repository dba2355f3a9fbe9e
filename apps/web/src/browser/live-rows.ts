/** How many rows came, went or read otherwise. */
export function changesBetween(before: HTMLElement, after: HTMLElement): number {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name)?.text !== now.get(name)?.text).length;
}

/** Marks in the new list what the old one did not have. */
export function markNew(before: HTMLElement, after: HTMLElement): void {
  const old = rowsOf(before);
  for (const [name, { row }] of rowsOf(after)) {
    if (old.has(name)) continue;
    const tag = document.createElement('strong');
    tag.className = 'govuk-tag govuk-tag--blue';
    tag.textContent = 'New';
    row.querySelector('th')?.append(' ', tag);
  }
}

function rowsOf(list: HTMLElement): Map<string, { row: HTMLElement; text: string }> {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  return new Map(rows.map((row) => [row.dataset.row ?? '', { row, text: textOf(row) }]));
}

/** Without the mark that a row got when it was new. */
function textOf(row: HTMLElement): string {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const tag of copy.querySelectorAll('.govuk-tag--blue')) tag.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
