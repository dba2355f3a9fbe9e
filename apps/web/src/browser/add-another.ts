import { begin, isBusy, say } from './work.js';

/** "Add another" and "Remove" without a new page: the server makes the form as always, and it is put in the place of the old one. */
export function addInPlace(enliven: (form: HTMLElement) => Promise<void>): void {
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return;
    if (!/^(add|remove):/.test(button.value) || isPlain(form)) return;
    event.preventDefault();
    if (!isBusy(form)) void change(form, button, enliven);
  });
}

async function change(
  form: HTMLFormElement,
  button: HTMLButtonElement,
  enliven: (form: HTMLElement) => Promise<void>,
): Promise<void> {
  const end = begin(form);
  form.inert = true; // what is typed into it now would be gone with it
  const answer = await freshForm(form, button);
  form.inert = false;
  end();
  if (answer === 'away') {
    button.focus();
    say('There is no connection just now. Nothing is lost: try again in a minute.');
  } else if (answer === 'other') {
    form.dataset.plain = '';
    form.requestSubmit(button);
  } else {
    replace(form, answer, button.value);
    await enliven(form);
    form.dispatchEvent(new Event('input')); // what was typed just before is saved with it
  }
}

function isPlain({ dataset }: HTMLFormElement): boolean {
  return dataset.plain !== undefined;
}

/** `other` when the answer is another page, such as the sign-in: that is for the browser to show. */
async function freshForm(form: HTMLFormElement, button: HTMLButtonElement): Promise<HTMLElement | 'away' | 'other'> {
  const body = new URLSearchParams(fieldsOf(new FormData(form, button)));
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    if (response.redirected) return 'other';
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.getElementById(form.id) ?? 'other';
  } catch {
    return 'away';
  }
}

function replace(form: HTMLFormElement, fresh: HTMLElement, change: string): void {
  const before = new Set([...form.querySelectorAll('[id]')].map(({ id }) => id));
  form.replaceChildren(...fresh.childNodes);
  const added = [...form.querySelectorAll<HTMLElement>('fieldset[data-item]')].find(({ id }) => !before.has(id));
  const next = added ?? form.querySelector<HTMLElement>(`[data-list="${change.split(/[:.]/)[1] ?? ''}"]`);
  next?.focus();
}

/** Our forms send no files. */
function fieldsOf(data: FormData): string[][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
