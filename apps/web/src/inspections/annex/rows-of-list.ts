import { type Row } from '#libs/tables';
import { type Schemas } from '../../shared/api/api.types';

type Page = Schemas['AnnexList'];

/** The rows of a list as they come: the next children are asked for once those before have been written. */
export async function* rowsOfList(first: Page, pageAfter: (after: string) => Promise<Page>): AsyncGenerator<Row> {
  let page = first;
  for (;;) {
    yield* page.rows.map((row) => row.map((cell) => (cell === '' ? undefined : cell)));
    if (page.next === undefined) return;
    page = await pageAfter(page.next);
  }
}
