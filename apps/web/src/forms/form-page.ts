/** A page with a form: as it is opened, and what becomes of it once it is posted. */
export { type FormModel, type FormSetting, type FormView, openedForm } from './form-model';
export { type Outcome, submitted } from './submitted';
