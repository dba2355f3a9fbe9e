const minute = 60_000;
/** How long before the end of the session the person is told. */
const notice = 5 * minute;

/** Tells in time that the session will end, and lets the person go on without losing anything. */
export function watchSession(): void {
  const banner = document.querySelector<HTMLElement>('[data-session-minutes]');
  if (!banner) return;
  let ends = Date.now() + Number(banner.dataset.sessionMinutes) * minute;
  banner.querySelector('button')?.addEventListener('click', () => {
    void stay(banner).then((minutes) => {
      if (minutes === undefined) return;
      ends = Date.now() + minutes * minute;
      banner.hidden = true;
    });
  });
  setInterval(() => {
    if (Date.now() > ends - notice) banner.hidden = false;
  }, minute / 2);
}

async function stay(banner: HTMLElement): Promise<number | undefined> {
  const response = await fetch(banner.dataset.sessionUrl ?? '', { headers: { accept: 'application/json' } });
  if (!response.ok) return undefined;
  const { minutesLeft } = (await response.json()) as { minutesLeft: number };
  return minutesLeft;
}
