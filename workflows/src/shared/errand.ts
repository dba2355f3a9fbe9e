/** Something that the workflow does on its own between people's acts, as soon as there is reason to. */
export interface Errand {
  waiting(): boolean;
  run(): Promise<void>;
}
