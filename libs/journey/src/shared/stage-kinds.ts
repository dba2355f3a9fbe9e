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
  'preProceedings',
] as const;

export type StageKind = (typeof stageKinds)[number];

/** Every stage that the map knows: all have rules. */
export type KnownKind = StageKind;

/** Whether the service can open such a stage. */
export function hasRules(kind: KnownKind): kind is StageKind {
  return stageKinds.some((one) => one === kind);
}
