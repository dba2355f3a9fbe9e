import { z } from 'zod';
import { date, id } from './fields';
import { described } from './form';

/** Somebody stands in for somebody who is away. Both dates included. */
export const delegationRequest = described(
  z
    .strictObject({
      fromId: id('Whose authority it is'),
      toId: id('Who stands in'),
      startsOn: date('First day'),
      endsOn: date('Last day'),
    })
    .refine((it) => it.fromId !== it.toId, { message: 'Nobody stands in for themselves', path: ['toId'] })
    .refine((it) => it.startsOn <= it.endsOn, { message: 'The last day is before the first', path: ['endsOn'] }),
  'A deputy for some days',
  {
    fromId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001',
    toId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002',
    startsOn: '2013-03-04',
    endsOn: '2013-03-15',
  },
);
