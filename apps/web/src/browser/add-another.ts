/** "Add another" and "Remove" without a new page: the server makes the form as always, and it is put in the place of the old one. */
export function addInPlace(enliven: (form: HTMLElement) => Promise<void>): void {
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return;
    if (!/^(add|remove):/.test(button.value)) return;
    event.preventDefault();
    void replace(form, button).then(() => enliven(form));
  });
}

async function replace(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const body = new URLSearchParams(fieldsOf(new FormData(form, button)));
  const response = await fetch(form.action, { method: 'POST', body });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById(form.id);
  if (!fresh || response.redirected) {
    form.requestSubmit(button); // not what was expected: let the browser show it
    return;
  }
  const before = new Set([...form.querySelectorAll('[id]')].map(({ id }) => id));
  form.replaceChildren(...fresh.childNodes);
  const added = [...form.querySelectorAll<HTMLElement>('fieldset[data-item]')].find(({ id }) => !before.has(id));
  const next = added ?? form.querySelector<HTMLElement>(`[data-list="${button.value.split(/[:.]/)[1] ?? ''}"]`);
  next?.focus();
}

/** Our forms send no files. */
function fieldsOf(data: FormData): string[][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
