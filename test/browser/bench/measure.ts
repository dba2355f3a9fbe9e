import { type Page } from 'playwright-core';

export interface Figures {
  median: number;
  p95: number;
  kilobytes: number;
}

const rounds = 100;
const warmUp = 10;

/** Milliseconds from asking for a page until its last byte is here, over loopback, one request after the other, as the person on the page. */
export async function measure(page: Page, path: string): Promise<Figures> {
  const url = new URL(path, page.url());
  const cookies = await page.context().cookies(url.origin);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const taken: number[] = [];
  let bytes = 0;
  for (let n = 0; n < warmUp + rounds; n += 1) {
    const began = performance.now();
    const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    if (n >= warmUp) taken.push(performance.now() - began);
  }
  taken.sort((one, other) => one - other);
  const at = (share: number) => taken[Math.ceil(share * rounds) - 1] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), kilobytes: bytes / 1024 };
}
