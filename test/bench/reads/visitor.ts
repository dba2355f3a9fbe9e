import { demoPeople } from '#libs/embedded';
import { type Person, type Service } from '../../support/service/service';

/** Somebody at the pages without a browser: signs in as a browser would, and keeps the cookies of each address. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();

  private constructor(private readonly pages: string) {}

  static async signedIn({ stack }: Service, person: Person): Promise<Visitor> {
    const visitor = new Visitor(stack.pages ?? '');
    await visitor.signIn(demoPeople[person].id);
    return visitor;
  }

  /** Milliseconds until the last byte of the page is here, and how many bytes it has. */
  async visit(path: string): Promise<{ ms: number; bytes: number }> {
    const began = performance.now();
    const answer = await this.ask(new URL(path, this.pages));
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return { ms: performance.now() - began, bytes };
  }

  private async signIn(personId: string): Promise<void> {
    let url = new URL('/', this.pages);
    let form: URLSearchParams | undefined;
    for (let step = 0; step < 15; step += 1) {
      const answer = await this.ask(url, form);
      const next = answer.headers.get('location');
      await answer.arrayBuffer();
      if (next) {
        url = new URL(next, url);
        form = undefined;
      } else if (url.origin === new URL(this.pages).origin) return;
      else form = new URLSearchParams({ person: personId });
    }
    throw new Error('The sign-in went round in circles');
  }

  private async ask(url: URL, body?: URLSearchParams): Promise<Response> {
    const jar = this.jars.get(url.origin) ?? new Map<string, string>();
    this.jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(body && { method: 'POST', body }) });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      if (pair.slice(at + 1)) jar.set(pair.slice(0, at), pair.slice(at + 1));
      else jar.delete(pair.slice(0, at));
    }
    return answer;
  }
}
