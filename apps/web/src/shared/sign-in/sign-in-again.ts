/** The session has ended, or the issuer or the API no longer knows it. What was sent is kept and the person signs in. */
export class SignInAgain extends Error {
  override readonly name = 'SignInAgain';

  constructor() {
    super('Sign in again');
  }
}

/** A form of the same person from an earlier session: signed in, but its token is of another session. What was sent is kept. */
export class FromEarlierSession extends Error {
  override readonly name = 'FromEarlierSession';

  constructor() {
    super('The form was made in an earlier session');
  }
}
