import { gzipSync } from 'node:zlib';

const mostBytes = 100 * 1024;

/** What every page's answer must hold: nothing kept by the browser, a strict policy for scripts, and a size that a slow line bears. */
export function answerFinds(headers: Readonly<Record<string, string>>, html: string): string[] {
  const cacheControl = headers['cache-control'] ?? '';
  const policy = headers['content-security-policy'] ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  const bytes = gzipSync(html).length;
  return [
    ...(cacheControl.includes('no-store') ? [] : [`may be kept by the browser: Cache-Control is '${cacheControl}'`]),
    ...(scripts && !scripts.includes('unsafe') ? [] : [`scripts are not held back: '${policy}'`]),
    ...(bytes < mostBytes ? [] : [`is too large: ${bytes} bytes compressed`]),
  ];
}
