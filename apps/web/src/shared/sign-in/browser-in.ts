/** From the most particular: each of them says that it is the ones below as well. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'], // HeadlessChrome as well
  [/\bSafari\//, 'Safari'],
];

const devices: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bMac OS X\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** What somebody knows their browser by, such as “Firefox on Windows”. No version: that is nothing to tell browsers of one person apart. */
export function browserIn(userAgent = ''): string {
  const browser = nameIn(userAgent, browsers) ?? 'A browser';
  const device = nameIn(userAgent, devices);
  return device === undefined ? browser : `${browser} on ${device}`;
}

function nameIn(userAgent: string, names: readonly (readonly [RegExp, string])[]): string | undefined {
  return names.find(([mark]) => mark.test(userAgent))?.[1];
}
