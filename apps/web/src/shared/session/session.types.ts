import 'express-session';

/** Who has signed in, in the session. */
export interface SignedIn {
  subject: string;
  /** From the ID token. */
  name: string;
  /** Their id on the staff list, as the API said it at their first page. */
  staffId?: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** When the issuer last made sure that it is this person, as far as it says; milliseconds since the epoch. */
  provedAt?: number;
  /** Such as “Firefox on Windows”. */
  browser?: string;
  /** The tokens, sealed. */
  tokens: string;
}

/** Between the redirect to the issuer and its answer. */
export interface SigningIn {
  verifier: string;
  state: string;
  nonce: string;
  /** The issuer was told not to rely on a sign-in that still goes on there. */
  again: boolean;
}

/** Told once, on the next page: what happened, who was told, what is next. */
export interface Banner {
  heading: string;
  text?: string;
  link?: { href: string; text: string };
}

declare module 'express-session' {
  interface SessionData {
    signedIn: SignedIn;
    signingIn: SigningIn;
    /** Where the person wanted to go. */
    returnTo: string;
    banner: Banner;
    /** By name; see `kept.ts`. */
    kept: Readonly<Record<string, string>>;
  }
}
