/** Milliseconds without a key stroke after which the text is saved; and the longest that typing may put it off. */
const pause = 800;
const longest = 2_000;

interface Saved {
  /** In words, for the person. */
  says: string;
  version?: number;
}

/** Saves each form that names its draft, on the server: nothing stays in the browser of a shared computer. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) keep(form);
}

function keep(form: HTMLFormElement): void {
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  const save = () => {
    first = 0;
    saving = saving.then(() => send(form)); // one at a time: each builds on the version of the one before
  };
  form.addEventListener('input', () => {
    first ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(save, Math.min(pause, Math.max(0, first + longest - pause - Date.now())));
  });
  form.addEventListener('submit', () => clearTimeout(timer));
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[data-autosave-status]');
  const body = new URLSearchParams(fieldsOf(new FormData(form)));
  try {
    const response = await fetch(form.dataset.autosave ?? '', { method: 'POST', body, redirect: 'error' });
    const saved = (await response.json()) as Saved;
    const version = form.querySelector<HTMLInputElement>('input[name="_draftVersion"]');
    if (version && saved.version !== undefined) version.value = String(saved.version);
    say(status, saved.says);
  } catch {
    say(status, 'Not saved yet: there is no connection. Keep this page open; it is tried again with your next word.');
  }
}

function say(status: HTMLElement | null, words: string): void {
  if (status && status.textContent !== words) status.textContent = words;
}

/** Our forms send no files. */
function fieldsOf(data: FormData): string[][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
