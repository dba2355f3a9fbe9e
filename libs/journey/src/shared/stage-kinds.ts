/** Stages that have rules and a workflow. Released names: histories and ids hold them. */
export const stageKinds = [
  'journey',
  'contact',
  'initialAssessment',
  'singleAssessment',
  'coreAssessment',
  'strategyDiscussion',
  'section47Enquiry',
  'childInNeedPlan',
  'commonAssessment',
  'initialConference',
  'childProtectionPlan',
  'missingEpisode',
  'privateFostering',
] as const;

export type StageKind = (typeof stageKinds)[number];

/**
 * Stages that the journey's map knows and that have no rules yet: the step waits on the manager's list. A stage that is written moves
 * its name to the list above, and the compiler asks for its line in the registry.
 */
export const plannedKinds = ['preProceedings'] as const;

export type PlannedKind = (typeof plannedKinds)[number];

/** Every stage that the map knows. */
export type KnownKind = StageKind | PlannedKind;

/** Whether the service can open such a stage. */
export function hasRules(kind: KnownKind): kind is StageKind {
  return stageKinds.some((one) => one === kind);
}
