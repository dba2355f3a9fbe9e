import { changesBetween, markNew } from './live-rows.js';
import { Listening } from './listening.js';

/** Milliseconds between two looks at the page. */
const pause = 5_000;

/** A list that says by itself when it is out of date. It changes only when the person asks: nothing moves under their hands. */
export function keepUpToDate(): void {
  const notice = document.querySelector<HTMLElement>('[data-live]');
  const list = document.querySelector<HTMLElement>('[data-live-list]');
  const words = notice?.querySelector<HTMLElement>('[data-live-words]');
  const button = notice?.querySelector<HTMLButtonElement>('[data-live-show]');
  if (notice && list && words && button) watch(notice.dataset.live ?? '', { list, words, button });
}

interface Parts {
  list: HTMLElement;
  words: HTMLElement;
  button: HTMLButtonElement;
}

function watch(topic: string, { list, words, button }: Parts): void {
  let fresh: HTMLElement | undefined;
  let looked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    looked = Date.now();
    fresh = (await freshList()) ?? fresh;
    if (!fresh) return;
    const count = changesBetween(list, fresh);
    words.textContent = count === 0 ? '' : sentenceOf(count);
    button.hidden = count === 0;
  };
  new Listening(topic, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(500, looked + pause - Date.now()));
  });
  button.addEventListener('click', () => {
    if (!fresh) return;
    markNew(list, fresh);
    list.replaceChildren(...fresh.childNodes);
    fresh = undefined;
    button.hidden = true;
    words.textContent = 'The page is up to date.';
    list.focus();
  });
}

function sentenceOf(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'} since you opened this page.`;
}

/** The same page as it is now; undefined when there is none to be had. Says that nobody asked: the session's end is not put off. */
async function freshList(): Promise<HTMLElement | undefined> {
  try {
    const response = await fetch(location.href, { headers: { 'x-by-itself': 'yes' } });
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLElement>('[data-live-list]') ?? undefined;
  } catch {
    return undefined; // no connection: the next hint brings another look
  }
}
