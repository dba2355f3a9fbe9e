import { structuresOf } from '../../browser/checks/structure';

const page = (main: string, bar = '<a href="/">Home</a>') =>
  `<!doctype html><title>Sample</title><nav>${bar}</nav><main>${main}</main><script>tell(1)</script>`;
const row = (name: string, id: string, more = '') =>
  `<tr><th scope="row"><a href="/journeys/${id}" id="row-${name.length}">${name}</a></th><td${more}>4</td></tr>`;
const [ann, bertram] = [
  row('Ann Sample', 'd0000000-0000-4000-8000-000000000001'),
  row('Bertram Sample', 'd0000000-0000-4000-8000-000000000002'),
];
const mainOf = (main: string) => structuresOf(page(main)).main;

describe('how a page is built', () => {
  it('is the same whomever it is about, and however many rows its table has', () => {
    expect(mainOf(`<table>${ann}</table>`)).toBe(mainOf(`<table>\n${bertram}\n${ann}\n</table>`));
  });

  it.each([
    ['a class', `<table>${ann}${row('Cleo', 'x', ' class="late"')}</table>`],
    ['an attribute that a screen reader hears', `<table>${ann}${row('Cleo', 'x', ' aria-hidden="true"')}</table>`],
    ['an element', `<p>All of them</p><table>${ann}</table>`],
    ['words where there were none', `<table><caption>All of them</caption>${ann}</table>`],
    ['no words where there were some', `<table>${ann}${row('', 'x')}</table>`],
  ])('is not the same with %s more', (_, main) => {
    expect(mainOf(main)).not.toBe(mainOf(`<table>${ann}</table>`));
  });

  it('is told apart for the main part and for what stands around it', () => {
    const [one, other] = [structuresOf(page('<p>One</p>')), structuresOf(page('<p>Two</p>', '<b>Home</b>'))];
    expect(one.main).toBe(other.main);
    expect(one.frame).not.toBe(other.frame);
    expect(structuresOf(page('<h2>One</h2>')).frame).toBe(one.frame);
  });
});
