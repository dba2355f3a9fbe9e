import { csrfSync } from 'csrf-sync';

/** A token in the session and in each form (`_csrf`): a post without it was not made by one of our pages. */
export const csrf = csrfSync({
  getTokenFromRequest: (request) => {
    const body: unknown = request.body;
    const token = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
    return typeof token === 'string' ? token : undefined;
  },
});
