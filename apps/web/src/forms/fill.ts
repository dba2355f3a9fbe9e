import { type Posted } from '../shared/visit/posted';
import { type Field } from './field.types';
import { datePosted, momentPosted } from './london-moment';

/** The reverse of reading: what a form must have been sent to make this body. For forms that begin with something that stands. */
export function filledFrom(fields: readonly Field[], body: unknown): Posted {
  const members = isObject(body) ? body : {};
  const parts = fields.map((field) => filled(field, members[field.key]));
  return Object.assign({}, ...parts) as Posted;
}

function filled(field: Field, value: unknown): Posted {
  if (value === undefined || value === null) return {};
  const { name } = field;
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' ? datePosted(name, value) : {};
    case 'moment':
      return typeof value === 'string' ? momentPosted(name, value) : {};
    case 'many':
    case 'picker':
      return { [name]: Array.isArray(value) ? value.map(written) : written(value) };
    case 'group':
      return filledFrom(field.fields, value);
    case 'list': {
      const items = Array.isArray(value) ? value : [];
      const parts = items.map((item, index) => ({ [`${name}.${index}._`]: '', ...filled(field.at(index), item) }));
      return Object.assign({}, ...parts) as Posted;
    }
    case 'either': {
      const by = isObject(value) ? String(value[field.by]) : '';
      const option = field.options.find(({ choice }) => choice.value === by);
      return { [`${name}.${field.by}`]: by, ...(option ? filledFrom(option.fields, value) : {}) };
    }
    case 'fixed':
      return {};
    default:
      return { [name]: written(value) };
  }
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
