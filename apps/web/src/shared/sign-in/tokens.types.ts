/** What the issuer gave for one person. */
export interface Tokens {
  access: string;
  refresh?: string;
  /** Named again on signing out. */
  id?: string;
  /** Milliseconds since the epoch at which the access token ends. */
  until: number;
}
