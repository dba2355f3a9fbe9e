/** What a token must satisfy. Times are in milliseconds unless the name says otherwise. */
export interface TokenRules {
  /** Issuer URL, as in the `iss` claim. */
  issuer: string;
  /** This service, as in the `aud` claim. */
  audience: string;
  /** How strong the sign-in must have been: the token's `acr` is one of these. Left out: the issuer sees to it. */
  acr?: readonly string[];
  /** Claim that lists the roles: `roles` in Entra ID and in the embedded provider. A path such as `realm_access.roles` will do. */
  rolesClaim?: string;
  /** Claim that names the person's team by its id. Without it the staff list says. */
  teamClaim?: string;
  /** Claim that names a partner's organisation. Without it the staff list says. */
  organisationClaim?: string;
  /** Claim that holds the person's uuid: `sub`, or `oid` in Entra ID. */
  subjectClaim?: string;
  /** How far two clocks may differ, in seconds. */
  clockToleranceSeconds?: number;
  /** How long to wait for the issuer. */
  timeout?: number;
  /** How long keys and discovery are trusted before they are fetched again. */
  keysMaxAge?: number;
  /** Least time between two fetches that unknown key ids can cause. */
  keysCooldown?: number;
}

export const usualTokenRules = {
  rolesClaim: 'roles',
  subjectClaim: 'sub',
  clockToleranceSeconds: 30,
  timeout: 2_000,
  keysMaxAge: 10 * 60_000,
  keysCooldown: 30_000,
} as const satisfies Partial<TokenRules>;

/** Public-key signatures only: with a shared secret, everybody who can check a token can make one (RFC 8725, 3.2). */
export const allowedAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
