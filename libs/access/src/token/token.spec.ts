import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { refusalOf } from '../testing/refusal-of';
import { tokenVerifier } from './token';
import { type TokenRules } from './token-rules';

const amira = '6f1c0c34-5a0e-4a53-9f0e-0d6f6c1a7b11';

interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

async function signingKey(kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

/** A synthetic issuer that can be taken away, change its keys, and lie about its name. */
class TestIssuer {
  keys: SigningKey[] = [];
  name?: string;
  isAway = false;
  movedTo?: string;
  requests: string[] = [];
  #server?: Server;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url ?? '');
      if (this.isAway) return void response.writeHead(502).end();
      if (this.movedTo) return void response.writeHead(302, { location: this.movedTo }).end();
      const isKeys = request.url === '/keys';
      const body = isKeys
        ? { keys: this.keys.map(({ publicJwk }) => publicJwk) }
        : { issuer: this.name ?? this.url, jwks_uri: `${this.url}/keys` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server?.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

let issuer: TestIssuer;
let key: SigningKey;

beforeEach(async () => {
  issuer = new TestIssuer();
  key = await signingKey('first');
  issuer.keys = [key];
  await issuer.start();
});

afterEach(() => issuer.stop());

function verifier(changes: Partial<TokenRules> = {}) {
  return tokenVerifier({ issuer: issuer.url, audience: 'childs-journey', timeout: 500, keysCooldown: 0, ...changes });
}

const now = () => Math.floor(Date.now() / 1000);

function token(changes: JWTPayload = {}, by: SigningKey = key): Promise<string> {
  const claims = {
    iss: issuer.url,
    aud: 'childs-journey',
    sub: amira,
    roles: ['TEAM_MANAGER'],
    iat: now(),
    exp: now() + 60,
  };
  return new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'ES256', kid: by.kid }).sign(by.privateKey);
}

describe('refuses an access token', () => {
  const unsigned = (payload: object) =>
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`;

  it('that has expired', async () => {
    expect(await refusalOf(async () => verifier()(await token({ exp: now() - 120 })))).toEqual(['TOKEN.EXPIRED', 401]);
  });

  it.each<[string, JWTPayload]>([
    ['for another service', { aud: 'another-service' }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: now() + 3600 }],
    ['without a subject', { sub: undefined }],
    ['whose subject is no uuid', { sub: 'amira' }],
    ['whose roles are no list', { roles: 'TEAM_MANAGER' }],
    ['that is an ID token', { at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' }],
    ['that calls itself an ID token', { typ: 'ID' }],
    ['that is a sign-out', { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }],
  ])('%s', async (_why, changes) => {
    expect(await refusalOf(async () => verifier()(await token(changes)))).toEqual(['TOKEN.INVALID', 401]);
  });

  it('signed with an unpublished key, under a published name or its own', async () => {
    const forged = await signingKey('first');
    const unknown = await signingKey('unknown');
    expect(await refusalOf(async () => verifier()(await token({}, forged)))).toEqual(['TOKEN.INVALID', 401]);
    expect(await refusalOf(async () => verifier()(await token({}, unknown)))).toEqual(['TOKEN.INVALID', 401]);
  });

  it('whose header says that it is something else', async () => {
    const typed = async (typ: string) => {
      const claims = { iss: issuer.url, aud: 'childs-journey', sub: amira, roles: [], exp: now() + 60 };
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: key.kid, typ }).sign(key.privateKey);
    };
    expect(await refusalOf(async () => verifier()(await typed('logout+jwt')))).toEqual(['TOKEN.INVALID', 401]);
    expect(await verifier()(await typed('at+jwt'))).toEqual({ subject: amira, roles: [] });
  });

  it('that comes of a weaker sign-in than the council asks for', async () => {
    const strict = verifier({ acr: ['two-factors', 'smartcard'] });
    for (const weak of [{}, { acr: 'password' }, { acr: 'two' }]) {
      expect(await refusalOf(async () => strict(await token(weak)))).toEqual(['TOKEN.INVALID', 401]);
    }
    expect((await strict(await token({ acr: 'smartcard' }))).subject).toBe(amira);
  });

  it('without a signature, signed with a shared secret, or that is no token at all', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(key.publicJwk));
    const shared = new SignJWT({ iss: issuer.url, aud: 'childs-journey', sub: amira, exp: now() + 60 });
    const withSecret = await shared.setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    for (const bad of [unsigned({ sub: amira, exp: now() + 60 }), withSecret, 'abc', '']) {
      expect(await refusalOf(() => verifier()(bad))).toEqual(['TOKEN.INVALID', 401]);
    }
  });

  it('without the token in the message', async () => {
    const expired = await token({ exp: now() - 120 });
    await expect(verifier()(expired)).rejects.not.toThrow(expired.slice(0, 20));
  });
});

describe('tells that the issuer is away', () => {
  it('when it cannot be found', async () => {
    const nobody = verifier({ issuer: 'http://127.0.0.1:9' });
    expect(await refusalOf(async () => nobody(await token()))).toEqual(['ISSUER.AWAY', 503]);
  });

  it('when it fails, and asks again once it is back', async () => {
    const verify = verifier();
    issuer.isAway = true;
    expect(await refusalOf(async () => verify(await token()))).toEqual(['ISSUER.AWAY', 503]);
    issuer.isAway = false;
    expect(await verify(await token())).toMatchObject({ subject: amira });
  });

  it('when only its keys cannot be fetched', async () => {
    const verify = verifier();
    await verify(await token());
    issuer.isAway = true;
    expect(await refusalOf(async () => verify(await token({}, await signingKey('next'))))).toEqual([
      'ISSUER.AWAY',
      503,
    ]);
  });

  it('when it leads elsewhere: nobody is asked whose address was not set', async () => {
    const other = new TestIssuer();
    await other.start();
    issuer.movedTo = `${other.url}/.well-known/openid-configuration`;
    expect(await refusalOf(async () => verifier()(await token()))).toEqual(['ISSUER.AWAY', 503]);
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  it('when it calls itself by another name', async () => {
    issuer.name = 'https://elsewhere.example';
    expect(await refusalOf(async () => verifier()(await token()))).toEqual(['ISSUER.AWAY', 503]);
  });
});

describe('accepts an access token', () => {
  it('and answers its subject and known roles, each once, never the machine', async () => {
    const roles = ['TEAM_MANAGER', 'Directory.Reader', 'SYSTEM', 'TEAM_MANAGER', 7, 'AUDITOR'];
    expect(await verifier()(await token({ roles }))).toEqual({ subject: amira, roles: ['TEAM_MANAGER', 'AUDITOR'] });
  });

  it('without roles, as somebody with none', async () => {
    expect(await verifier()(await token({ roles: undefined }))).toEqual({ subject: amira, roles: [] });
  });

  it('with the claims that another issuer uses', async () => {
    const verify = verifier({ subjectClaim: 'oid', rolesClaim: 'https://council.example/roles' });
    const claims = { sub: 'pairwise', oid: amira.toUpperCase(), 'https://council.example/roles': ['NQSW'] };
    expect(await verify(await token(claims))).toEqual({ subject: amira, roles: ['NQSW'] });
  });

  it('that expired within the clock tolerance', async () => {
    expect(await verifier()(await token({ exp: now() - 5 }))).toMatchObject({ subject: amira });
  });

  it('of an issuer whose name ends in a slash', async () => {
    issuer.name = `${issuer.url}/`;
    expect(await verifier()(await token({ iss: issuer.name }))).toMatchObject({ subject: amira });
  });

  it('signed with a key that came after the first fetch', async () => {
    const verify = verifier();
    await verify(await token());
    const next = await signingKey('next');
    issuer.keys = [next];
    expect(await verify(await token({}, next))).toMatchObject({ subject: amira });
  });

  it('a hundred times at once while asking the issuer once', async () => {
    const verify = verifier();
    const sent = await token();
    await Promise.all(Array.from({ length: 100 }, () => verify(sent)));
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/keys']);
  });
});
