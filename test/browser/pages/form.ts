import { type Locator, type Page } from 'playwright-core';

/** Fields by the names that the service gives them, such as `text.findings`; several values tick several boxes. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a form as somebody with a mouse would. `form` is the page's own form unless it shows several. */
export async function fillIn(form: Locator | Page, answers: Answers): Promise<void> {
  for (const [name, given] of Object.entries(answers)) {
    for (const value of [given].flat()) await answer(form.locator(`[name="${name}"]`), value);
  }
}

async function answer(fields: Locator, value: string): Promise<void> {
  const page = fields.page();
  const type = await fields.first().getAttribute('type');
  if (type === 'radio' || type === 'checkbox') await fields.and(page.locator(`[value="${value}"]`)).check();
  else if ((await fields.and(page.locator('select')).count()) > 0) await fields.selectOption(value);
  else await fields.fill(value);
}

/** Presses the button that sends the form. */
export async function send(form: Locator | Page): Promise<void> {
  await form.locator('button.govuk-button:not(.govuk-button--secondary):visible').first().click();
}

/** For whoever has no JavaScript, and for whoever wants to be sure. */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save draft' }).click();
}

/** What is told of autosave beside the form. */
export function savedNote(page: Page): Locator {
  return page.locator('[data-autosave-status]').first();
}

/** The lines of the error summary. */
export async function problems(page: Page): Promise<string[]> {
  return page.locator('.govuk-error-summary__list li').allInnerTexts();
}
