import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** A list of Annex A as CSV, taken from the page of an inspection. */
export async function annexList(page: Page, inspection: string, n: number): Promise<string> {
  await page.goto(inspection);
  await page.getByRole('link', { name: 'Lists of Annex A' }).click();
  await arrived(page, 'Lists of Annex A');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: `CSV of list ${n}` }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}
