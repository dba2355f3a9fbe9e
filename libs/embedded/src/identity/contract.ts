/** What a client of the embedded identity provider has to know. */

/** `aud` of the access tokens. */
export const AUDIENCE = 'childs-journey-api';

/** The service as a resource (RFC 8707 wants a URI). It is the default: clients need not name it. */
export const RESOURCE = 'urn:childs-journey:api';

/** The web pages: a confidential client with PKCE. Its secret is public, like everything about the demo sign-in. */
export const WEB_CLIENT = { id: 'childs-journey-web', secret: 'demo-sign-in-only' } as const;

/** Scripts and tests: a public client with PKCE, answered on any loopback port. */
export const DEMO_CLIENT = { id: 'childs-journey-demo', redirectUri: 'http://127.0.0.1/signed-in' } as const;

/** Somebody who can sign in. */
export interface IdentityPerson {
  id: string;
  name: string;
  roles: readonly string[];
  team?: string;
  organisation?: string;
}
