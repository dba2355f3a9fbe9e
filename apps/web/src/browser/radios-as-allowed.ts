/**
 * GOV.UK's radio buttons that show more when chosen say so by `aria-expanded`, which ARIA does not allow on a radio button and some screen
 * readers then do not read as one. `aria-controls` stays.
 */
export function keepRadiosAsAllowed(): void {
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof HTMLInputElement && target.type === 'radio') target.removeAttribute('aria-expanded');
    }
  }).observe(document.documentElement, { subtree: true, attributeFilter: ['aria-expanded'] });
}
