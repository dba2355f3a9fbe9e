/** Markup that is safe to print: made by `html` alone. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | Html | readonly Html[];

/** A template whose values are text: `<` in somebody's words stays a `<`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, n) => string + markup(parts[n])).join(''));
}

function markup(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A table with its heads; a row is as many cells. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number | Html)[])[]): Html {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Plain JSON, as people read it: names of fields before their values. */
export function json(value: unknown): Html {
  if (Array.isArray(value))
    return html`<ol>
      ${value.map((item) => html`<li>${json(item)}</li>`)}
    </ol>`;
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(
      ([key, item]) =>
        html`<dt>${key}</dt>
          <dd>${json(item)}</dd>`,
    );
    return html`<dl>${lines}</dl>`;
  }
  const words = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return html`<span class="words">${words}</span>`;
}
