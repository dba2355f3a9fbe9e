import { type CheerioAPI } from 'cheerio';

/**
 * What every page must keep, as far as HTML alone tells: `expect(faultsOf($)).toEqual([])`. axe in a real browser finds the rest.
 */
export function faultsOf($: CheerioAPI): string[] {
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  const levels = $('main :is(h1, h2, h3, h4)')
    .map((_, element) => Number(element.tagName.slice(1)))
    .get();
  const unlabelled = $('main :is(input[type=text], input[type=email], textarea, select)').filter(
    (_, element) => $(`label[for="${$(element).attr('id')}"]`).length === 0,
  );
  const brokenErrors = $('.govuk-error-summary a[href^="#"]').filter(
    (_, link) => $($(link).attr('href') ?? '#').length === 0,
  );
  const found: readonly (readonly [string, boolean])[] = [
    ['has not exactly one h1', $('main h1').length !== 1],
    ['says nothing in its title', !/ – Child’s Journey$/.test($('head > title').text())],
    [
      'has no "Error:" in the title although something is wrong',
      $('.govuk-error-summary').length > 0 && !/^Error: /.test($('head > title').text()),
    ],
    ['skips a level of headings', levels.some((level, index) => level > (levels[index - 1] ?? 1) + 1)],
    ['uses an id twice', new Set(ids).size !== ids.length],
    ['has an input without a label', unlabelled.length > 0],
    ['has an error that leads nowhere', brokenErrors.length > 0],
    ['has a style attribute, which the policy forbids', $('[style]').length > 0],
    ['has an inline handler, which the policy forbids', $('[onclick], [onsubmit], [onchange]').length > 0],
    ['has a script without the nonce', $('script:not([nonce])').length > 0],
    [
      'has a form without its token',
      $('form[method=post]').filter((_, form) => $(form).find('[name=_csrf]').length === 0).length > 0,
    ],
    ['has a link without words', $('main a').filter((_, link) => $(link).text().trim() === '').length > 0],
  ];
  return found.filter(([, wrong]) => wrong).map(([fault]) => fault);
}
