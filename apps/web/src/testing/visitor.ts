import { type CheerioAPI, load } from 'cheerio';

export interface Seen {
  status: number;
  url: URL;
  headers: Headers;
  html: string;
  $: CheerioAPI;
}

/** A browser without a script: keeps cookies by host, follows redirects, sends forms. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    private readonly home: string,
    /** Whom to pick on the demo sign-in. */
    private readonly person: string,
  ) {}

  open(path: string): Promise<Seen> {
    return this.follow(new URL(path, this.home));
  }

  /** Signs in, and goes on to no page yet. */
  signIn(): Promise<Seen> {
    return this.follow(new URL('/sign-in', this.home), undefined, '/signed-in');
  }

  send(path: string, form: Readonly<Record<string, string>>): Promise<Seen> {
    return this.follow(new URL(path, this.home), new URLSearchParams(form));
  }

  /** Sends the page's form as it stands, with some fields filled in. */
  fillIn(seen: Seen, fields: Readonly<Record<string, string>>): Promise<Seen> {
    const hidden = seen
      .$('#form input[type=hidden]')
      .map((_, input) => [[seen.$(input).attr('name'), seen.$(input).val()]]);
    return this.send(seen.url.pathname, { ...(Object.fromEntries(hidden.get()) as Record<string, string>), ...fields });
  }

  /** What a browser would send along, for requests that are no pages. */
  cookies(): { cookie: string } {
    const jar = this.jars.get(new URL(this.home).host) ?? new Map<string, string>();
    return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  /** As if the session had ended: the cookies of the pages are gone, the issuer still knows the person. */
  forgetSession(): void {
    this.jars.delete(new URL(this.home).host);
  }

  private async follow(start: URL, body?: URLSearchParams, last?: string): Promise<Seen> {
    let url = start;
    let form = body;
    for (let step = 0; step < 12; step += 1) {
      const jar = this.jars.get(url.host) ?? new Map<string, string>();
      this.jars.set(url.host, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(form && { method: 'POST', body: form }),
      });
      for (const line of response.headers.getSetCookie()) keep(jar, line);
      const next = response.headers.get('location');
      const html = await response.text();
      if (next && url.pathname !== last) {
        url = new URL(next, url);
        form = undefined;
      } else if (url.pathname.startsWith('/sign-in/') && !form) {
        form = new URLSearchParams({ person: this.person });
      } else {
        return { status: response.status, url, headers: response.headers, html, $: load(html) };
      }
    }
    throw new Error(`The way from ${start.pathname} goes round in circles`);
  }
}

function keep(jar: Map<string, string>, setCookie: string): void {
  const [pair = ''] = setCookie.split(';');
  const at = pair.indexOf('=');
  const value = pair.slice(at + 1);
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(setCookie)) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at), value);
}
