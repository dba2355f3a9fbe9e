/** Why a child has an open journey. A child has at most one open journey of each kind. Released names. */
export const journeyKinds = ['episodeOfNeed', 'earlyHelp', 'privateFostering', 'missing'] as const;

export type JourneyKind = (typeof journeyKinds)[number];

/** How far an episode of need has come. `lookedAfter`: in care; no plan of ours is needed beside the care plan. */
export const needStatuses = ['assessing', 'inNeed', 'childProtection', 'lookedAfter', 'notInNeed'] as const;

export type NeedStatus = (typeof needStatuses)[number];
