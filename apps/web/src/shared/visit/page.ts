/** One line of the error summary; `href` leads to the field. */
export interface ErrorLine {
  text: string;
  href?: string;
}

/** What every page has. `title` is its h1; `where` the child or place that it is about, without a name where that must not be read aloud. */
export interface PageModel {
  title: string;
  where?: string;
  back?: { href: string; text: string };
  errors?: readonly ErrorLine[];
  /** The page is about a restricted record: who sees it is one of those who are named, or opened it for a short time. */
  restricted?: 'named' | 'opened';
}

/** A page to show: a template below apps/web/src and what it lays out. */
export interface Shown {
  template: string;
  model: PageModel;
  status: number;
}

/** Another page to go to, after something was done. */
export interface GoTo {
  goTo: string;
}

/** What a page's handler returns. */
export type Page = Shown | GoTo;

/** @param template below apps/web/src, such as `contacts/queue.njk` */
export function page(template: string, model: PageModel, status = 200): Shown {
  return { template, model, status };
}

export function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && ('goTo' in value || ('template' in value && 'model' in value));
}
