import { type PageModel } from '../visit/page';

export interface ErrorView extends PageModel {
  /** Where a restricted record can be opened, for whoever may: the same whether there is one at this address or not. */
  open?: string;
  sentences: readonly string[];
  reference?: string;
}

/** Inspectors are let in on the days of an inspection, and only then. */
export function noInspectionView(reference: string): ErrorView {
  return {
    title: 'No inspection is open to you today',
    sentences: [
      'The council opens an inspection from one day to another. Before it begins, and once it is over, nothing is shown.',
      'If it should be open now, ask the head of service.',
    ],
    reference,
  };
}

/** What a failure is called on its page. A record that is restricted and one that does not exist look alike. */
/** @param open where whoever asks may open a restricted record */
export function errorView(status: number, reference: string, open?: string): ErrorView {
  switch (status) {
    case 403:
      return {
        title: 'You cannot see or do this',
        sentences: [
          'Your role does not allow it, or it belongs to another team.',
          'If you need it for your work, ask your manager.',
        ],
        reference,
      };
    case 404:
      return {
        title: 'Page not found',
        sentences: [
          'If you typed the address, check that it is right.',
          'The record may also be one that you cannot see.',
        ],
        ...(open === undefined ? {} : { open }),
      };
    case 429:
      return {
        title: 'Too many tries',
        sentences: ['This was asked for too often in the last minute. Wait a minute, then try again.'],
        reference,
      };
    case 503:
      return {
        title: 'Sorry, the service is not there just now',
        sentences: [
          'You can try again in a minute. What you saved as a draft is kept.',
          'If you had just sent a form, go back: your browser still shows what you wrote.',
        ],
        reference,
      };
    default:
      return {
        title: 'Sorry, something went wrong',
        sentences: ['It is our mistake, and it has been noted. Try again, or go on with something else.'],
        reference,
      };
  }
}
