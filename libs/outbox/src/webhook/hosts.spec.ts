import { isListed, webhookHostsSchema } from './hosts';

const complaints = (text: string) => webhookHostsSchema.safeParse(text).error?.issues.map(({ message }) => message);

describe('the list of hosts that hear of events', () => {
  it('is read as names with commas between, in small letters', () => {
    expect(webhookHostsSchema.parse('Receiver.example, events.council.example,[::1]')).toEqual([
      'receiver.example',
      'events.council.example',
      '[::1]',
    ]);
  });

  it.each([
    'https://receiver.example',
    'receiver.example:8443',
    'receiver.example:443',
    'receiver.example/events',
    'user@receiver.example',
    '*.council.example',
    'receiver.example.?',
    'two words',
    '',
  ])('is refused with %s in it, by its place and without its value', (entry) => {
    expect(complaints(`good.example,${entry}`)).toEqual(['host 2 is not the name of a host, such as receiver.example']);
  });
});

describe('an address', () => {
  const hosts = ['receiver.example', '127.0.0.1'];

  it.each([
    'https://receiver.example/events',
    'https://receiver.example:8443/',
    'https://RECEIVER.example/',
    'http://127.0.0.1:9000/',
  ])('of a host on the list is %s', (address) => expect(isListed(address, hosts)).toBe(true));

  it.each([
    'https://other.example/',
    'https://sub.receiver.example/',
    'https://receiver.example.evil.example/',
    'https://other.example/?receiver.example',
    'https://receiver.example./',
  ])('of no host on it is %s', (address) => expect(isListed(address, hosts)).toBe(false));

  it('may have any host where there is no list', () => {
    expect(isListed('https://other.example/', undefined)).toBe(true);
  });
});
