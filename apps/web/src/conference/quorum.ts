import { agencies, attending, type Meeting } from '#libs/journey';

/** How many agencies beside children's social care a conference needs. Source: Standard Safeguarding Dataset, guidance on quoracy. */
const othersNeeded = 2;

/** Whether enough agencies come, in plain words. */
export function quorumSentence({ invited, sitting }: Meeting): string {
  const need = 'A conference needs children’s social care and at least two other agencies.';
  if (sitting === undefined) {
    const others = invited.filter((agency) => agency !== 'socialCare').length;
    if (others === 0) return `${need} No other agency has been asked yet.`;
    if (others < othersNeeded) return `${need} Only one other agency has been asked so far.`;
    return `${need} ${others} others have been asked.`;
  }
  const came = attending(sitting.attendance);
  const others = came.filter((agency) => agency !== 'socialCare').length;
  if (sitting.quorate) return `Enough agencies came: children’s social care and ${others} others.`;
  const named = came.length === 0 ? 'nobody' : came.map((agency) => agencies.words[agency]).join(', ');
  return `Too few agencies came: ${named}. The chair went on and wrote down why.`;
}
