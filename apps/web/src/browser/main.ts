import { keepDrafts } from './autosave.js';
import { addInPlace } from './add-another.js';
import { keepUpToDate } from './live.js';
import { keepRadiosAsAllowed } from './radios-as-allowed.js';
import { watchSession } from './session-watch.js';
import { showWork } from './work.js';

/** The component libraries are files of their own beside this one. */
async function components(file: string, scope: Document | HTMLElement): Promise<void> {
  const library = (await import(new URL(file, import.meta.url).href)) as { initAll(settings: object): void };
  library.initAll({ scope });
}

/** Brings the components to life, in the whole page or in a part of it that is new. */
async function enliven(scope: Document | HTMLElement): Promise<void> {
  await components('./govuk-frontend.min.js', scope);
  await components('./moj-frontend.min.js', scope);
}

keepRadiosAsAllowed();
void enliven(document);
keepDrafts();
addInPlace(enliven);
showWork();
watchSession();
keepUpToDate();
