import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { ImportRefused } from '../import-refused';

/** An element without attributes: its text, or what is in it, by name. */
export interface XmlElement {
  text: string;
  children: Record<string, XmlElement[]>;
}

/** Every `Child` of a file as it comes; the rest of the file is not held. Refuses IMPORT.NOT_XML, IMPORT.NO_CHILDREN. */
export async function* xmlChildren(path: string): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser();
  const open: { name: string; element: XmlElement }[] = [];
  const whole: XmlElement[] = [];
  let count = 0;
  parser.on('opentag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (open.length > 0 || local === 'Child') open.push({ name: local, element: { text: '', children: {} } });
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top !== undefined) top.element.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const into = open.at(-1)?.element;
    if (into === undefined) whole.push(closed.element);
    else (into.children[closed.name] ??= []).push(closed.element);
  });
  parser.on('error', (error) => {
    throw new ImportRefused(
      'IMPORT.NOT_XML',
      `The file is not whole XML: line ${parser.line}, ${error.message.split(':').pop()?.trim() ?? ''}`,
    );
  });
  for await (const chunk of createReadStream(path, 'utf8')) {
    parser.write(chunk as string);
    count += whole.length;
    yield* whole.splice(0);
  }
  parser.close();
  yield* whole;
  if (count + whole.length === 0) throw new ImportRefused('IMPORT.NO_CHILDREN', 'The file holds no child of a census');
}
