import { type Chance } from '../chance/chance';

const given = {
  F: [
    'Marigold',
    'Primrose',
    'Sorrel',
    'Tansy',
    'Clover',
    'Bryony',
    'Lark',
    'Wren',
    'Linnet',
    'Fern',
    'Hazel',
    'Myrtle',
  ],
  M: ['Rowan', 'Alder', 'Bramble', 'Cedar', 'Linden', 'Moss', 'Thorne', 'Aspen', 'Heron', 'Robin', 'Finch', 'Sage'],
};
const first = [
  'Thimble',
  'Apple',
  'Lark',
  'Oak',
  'Penny',
  'Lantern',
  'Bracken',
  'Dew',
  'Windle',
  'Marsh',
  'Stone',
  'Night',
];
const second = [
  'wick',
  'garth',
  'spindle',
  'hollow',
  'feather',
  'by',
  'ridge',
  'berry',
  'brook',
  'wiggin',
  'croft',
  'vale',
];

/** Names that nobody has. */
export function madeUpGivenName(chance: Chance, sex: 'M' | 'F' | 'U'): string {
  if (sex === 'U') return 'Baby';
  return chance.oneOf(given[sex]);
}

export function madeUpFamilyName(chance: Chance): string {
  return `${chance.oneOf(first)}${chance.oneOf(second)}-${chance.oneOf(first)}${chance.oneOf(second)}`;
}

export function madeUpName(chance: Chance): string {
  return `${madeUpGivenName(chance, chance.happens(0.5) ? 'F' : 'M')} ${madeUpFamilyName(chance)}`;
}
