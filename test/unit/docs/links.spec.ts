import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { pagesOfDocs } from '../../support/pages-of-docs';

const root = join(__dirname, '../../..');
const pages = pagesOfDocs().map(({ path, text }) => ({ path, text: text.replace(/```[\s\S]*?```/g, '') }));
const headings = new Map(pages.map(({ path, text }) => [path, anchorsOf(text)]));

/** As GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  const lines = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    lines.map((line) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the documentation', () => {
  it('leads to pages and headings that there are', () => {
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ path, link })),
    );
    const within = links.filter(({ link }) => !/^https?:/.test(link));
    const dead = within.filter(({ path, link }) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : normalize(join(path, '..', file));
      const hasHeading = anchor === undefined || !target.endsWith('.md') || headings.get(target)?.has(anchor);
      return !existsSync(join(root, target)) || !hasHeading;
    });
    expect(dead).toEqual([]);
    expect(within.length).toBeGreaterThan(200);
  });
});
