import { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { type IdentityPerson } from './contract';
import { signInPage, signInProblemPage } from './sign-in-page';

/** Answers the sign-in page and the choice made on it. True when the request was one of these. */
export async function signInRoutes(
  provider: Provider,
  people: ReadonlyMap<string, IdentityPerson>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = request.url ?? '';
  if (!/^\/sign-in\/[\w-]+$/.test(path)) return false;
  try {
    await provider.interactionDetails(request, response); // refuses a browser that did not begin this sign-in
    if (request.method !== 'POST') {
      html(response, 200, signInPage([...people.values()], path));
      return true;
    }
    const chosen = new URLSearchParams(await body(request)).get('person') ?? '';
    if (people.has(chosen)) await provider.interactionFinished(request, response, { login: { accountId: chosen } });
    else html(response, 400, signInProblemPage('There is nobody of that kind here.'));
  } catch (error) {
    html(response, 400, signInProblemPage(error instanceof Error ? error.message : 'Something went wrong.'));
  }
  return true;
}

function html(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) throw new Error('That is more than the sign-in form holds.');
  }
  return text;
}
