/** Milliseconds after which it is said that there is work; and after which a form is free again, whatever became of it. */
const soon = 1_000;
const longest = 20_000;

const busy = new Map<HTMLFormElement | HTMLAnchorElement, () => void>();

/** Says so when an answer takes long, and sends no form twice. Where no script runs, the form's own key makes two clicks one act. */
export function showWork(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (isBusy(form)) event.preventDefault();
    else begin(form);
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && !event.defaultPrevented && leadsAway(link, event)) begin(link);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const end of [...busy.values()]) end(); // the browser's "back" shows the page as it was left
  });
}

export function isBusy(form: HTMLFormElement): boolean {
  return busy.has(form);
}

/** @returns what ends it */
export function begin(what: HTMLFormElement | HTMLAnchorElement): () => void {
  const timers = [setTimeout(() => say('Working…'), soon), setTimeout(() => end(), longest)];
  const buttons = what instanceof HTMLFormElement ? [...what.querySelectorAll('button')] : [];
  // Not `disabled`: the button that was pressed would not be sent along, and it would lose the focus.
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  what.setAttribute('aria-busy', 'true');
  const end = () => {
    for (const timer of timers) clearTimeout(timer);
    for (const button of buttons) button.removeAttribute('aria-disabled');
    what.removeAttribute('aria-busy');
    busy.delete(what);
    if (busy.size === 0) say('');
  };
  busy.set(what, end);
  return end;
}

/** To another page, in this window. */
function leadsAway(link: HTMLAnchorElement, { button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || link.target !== '' || link.hasAttribute('download'))
    return false;
  return link.origin === location.origin && (link.pathname !== location.pathname || link.search !== location.search);
}

/** Beside whatever the person does, for screen readers too. */
export function say(words: string): void {
  const status = document.querySelector('[data-work-status]');
  if (status) status.textContent = words;
}
