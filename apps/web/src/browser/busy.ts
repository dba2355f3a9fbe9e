/** Whoever waits for more than a moment is told so: a form names the element that then speaks. */
export function tellWhenBusy(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return;
    const note = document.getElementById(target.dataset.busy ?? '');
    if (note) note.textContent = note.dataset.busyText ?? '';
  });
}
