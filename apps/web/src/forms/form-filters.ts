import { type FieldView, type ItemView } from './field-view';

/** Filters that turn our views into the parameters of GOV.UK's components. */
export const formFilters = {
  govukItems: (items: readonly ItemView[]) =>
    items.map(({ value, text, hint, checked }) => ({
      value,
      text,
      checked,
      ...(hint ? { hint: { text: hint } } : {}),
    })),
  /** Of a select: nothing is chosen before somebody chooses. */
  govukOptions: (items: readonly ItemView[]) => [
    { value: '', text: 'Choose from the list', selected: !items.some(({ checked }) => checked) },
    ...items.map(({ value, text, checked }) => ({ value, text, selected: checked })),
  ],
  govukDateItems: ({ id, name, parts = [], error }: FieldView) =>
    parts.map((part) => ({
      id: `${id}-${part.name}`,
      name: `${name}.${part.name}`,
      label: part.label,
      value: part.value,
      classes: `${part.name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2'}${error ? ' govuk-input--error' : ''}`,
    })),
  /** The object that holds a form's narrative needs no heading of its own. */
  isText: (name: string) => name === 'text' || name.endsWith('.text'),
};
