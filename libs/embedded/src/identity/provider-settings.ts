import type { Configuration, JWKS } from 'oidc-provider';
import { AUDIENCE, DEMO_CLIENT, RESOURCE, WEB_CLIENT, type IdentityPerson } from './contract';
import { forgetfulStore } from './forgetful-adapter';
import { signInProblemPage, signOutPage } from './sign-in-page';

const hour = 3_600;
const scopes = 'openid profile roles offline_access';

export interface ProviderSettings {
  people: ReadonlyMap<string, IdentityPerson>;
  /** Signing keys, private. */
  jwks: JWKS;
  /** Signs the cookies. */
  cookieKey: string;
  /** Where people find the web pages. */
  pages: string;
  /** The login prompt alone: these are our own clients, and the people are made up, so nobody is asked to consent. */
  loginOnly: NonNullable<NonNullable<Configuration['interactions']>['policy']>;
}

/** Our provider in oidc-provider's words: code flow with PKCE, signed access tokens for one API, and no claim more than it needs. */
export function providerConfiguration({ people, jwks, cookieKey, pages, loginOnly }: ProviderSettings): Configuration {
  return {
    adapter: forgetfulStore(),
    jwks,
    cookies: { keys: [cookieKey] },
    clients: [
      {
        client_id: WEB_CLIENT.id,
        client_secret: WEB_CLIENT.secret,
        redirect_uris: [`${pages}/signed-in`],
        post_logout_redirect_uris: [`${pages}/signed-out`],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      {
        client_id: DEMO_CLIENT.id,
        application_type: 'native', // a native client may answer on any loopback port (RFC 8252)
        token_endpoint_auth_method: 'none',
        redirect_uris: [DEMO_CLIENT.redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    pkce: { required: () => true },
    scopes: scopes.split(' '),
    claims: { openid: ['sub'], profile: ['name'], roles: ['roles'] },
    conformIdTokenClaims: false, // the pages greet by name from the ID token
    findAccount: (_ctx, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: () => ({ sub: id, name: person.name, roles: [...person.roles] }) };
    },
    // The API's token says who and as what, never the name.
    extraTokenClaims: (_ctx, token) =>
      'accountId' in token ? { roles: [...(people.get(String(token.accountId))?.roles ?? [])] } : undefined,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { policy: loginOnly, url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope(scopes);
      grant.addResourceScope(RESOURCE, 'journey');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.type = 'html';
          ctx.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'journey',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      IdToken: hour,
      RefreshToken: 12 * hour,
      Interaction: hour,
      Session: 12 * hour,
      Grant: 12 * hour,
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = signInProblemPage(out.error_description ?? out.error);
    },
  };
}
