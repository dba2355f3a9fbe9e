/** What people may do. `administer` covers adding, changing and ending what keeps the service running. */
export const actions = [
  'read',
  'search',
  'create',
  'screen',
  'identify',
  'decide',
  'agree',
  'inform',
  'handOver',
  'allocate',
  'write',
  'submit',
  'signOff',
  'return',
  'extend',
  'explain',
  'follow',
  'end',
  'administer',
] as const;

export type Action = (typeof actions)[number];
