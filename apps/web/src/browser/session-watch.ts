const minute = 60_000;
/** How long before the end of the session the person is told. */
const notice = 5 * minute;

/** Tells in time that the session will end, and lets the person go on without losing anything. What is left open until then, the page leaves. */
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
  let written = false; // words may stand here that nobody has kept: they stay on the screen
  addEventListener('input', () => (written = true));
  setInterval(() => {
    if (Date.now() > ends - notice) banner.hidden = false;
    if (Date.now() > ends && !written) void leaveOnceEnded(banner);
  }, minute / 2);
}

/** Nothing of a child is left on a screen once nobody is signed in before it. Asked quietly: that puts no end off. */
async function leaveOnceEnded(banner: HTMLElement): Promise<void> {
  const headers = { accept: 'application/json', 'x-by-itself': 'yes' };
  const answer = await fetch(banner.dataset.sessionUrl ?? '', { headers }).catch(() => undefined);
  if (answer?.status === 401) location.replace('/signed-out');
}

async function stay(banner: HTMLElement): Promise<number | undefined> {
  const response = await fetch(banner.dataset.sessionUrl ?? '', { headers: { accept: 'application/json' } });
  if (!response.ok) return undefined;
  const { minutesLeft } = (await response.json()) as { minutesLeft: number };
  return minutesLeft;
}
