/** When the way back from the issuer does not fit the way there, for example after the Back button. */
export const signInProblemView = { title: 'Sign-in did not finish' };

export const signedOutView = { title: 'You are signed out' };
