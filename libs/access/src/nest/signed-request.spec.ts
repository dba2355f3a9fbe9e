import { pageOf } from './signed-request';

const saying = (page: string | string[] | undefined) => pageOf({ headers: { 'x-page': page } });

describe('the page behind a request', () => {
  it.each(['journey', 'contact-queue', 'section-47', 'a'.repeat(60)])('is %s', (page) =>
    expect(saying(page)).toBe(page),
  );

  it.each([
    undefined,
    '',
    'Journey',
    'Ada Specimen',
    'contact_queue',
    '-a',
    'a-',
    'a--b',
    'a'.repeat(61),
    'journey\n',
    ['a', 'b'],
  ])('is not kept when it says %j', (page) => expect(saying(page)).toBeUndefined());
});
