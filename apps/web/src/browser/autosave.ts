/** Milliseconds without a key stroke after which the text is saved; and the longest that typing may put it off. */
const pause = 800;
const longest = 2_000;
/** How long a form that is sent waits for a saving that is under way: what it was built on is known only then. */
const patience = 3_000;

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
  let underWay = 0;
  let waited = false;
  const save = (leaving = false) => {
    first = 0;
    underWay += 1;
    saving = saving.then(() => send(form, leaving)).finally(() => (underWay -= 1)); // one at a time: each builds on the one before
  };
  form.addEventListener('input', () => {
    first ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => save(), Math.min(pause, Math.max(0, first + longest - pause - Date.now())));
  });
  addEventListener('pagehide', () => {
    clearTimeout(timer);
    if (first > 0) save(true);
  });
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    first = 0;
    if (underWay === 0 || waited) return void (waited = false);
    event.preventDefault();
    form.setAttribute('aria-busy', 'true'); // until it is sent, and then until the answer is there
    const { submitter } = event;
    void Promise.race([saving, new Promise((late) => setTimeout(late, patience))]).then(() => {
      waited = true;
      form.requestSubmit(submitter);
    });
  });
}

/** @param leaving the page goes: the browser sends on without it */
async function send(form: HTMLFormElement, leaving: boolean): Promise<void> {
  const status = form.querySelector<HTMLElement>('[data-autosave-status]');
  const body = new URLSearchParams(fieldsOf(new FormData(form)));
  try {
    const init = { method: 'POST', body, redirect: 'error', keepalive: leaving } as const;
    const response = await fetch(form.dataset.autosave ?? '', init);
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
