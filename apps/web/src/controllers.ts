import { HomeController } from './home/home.controller';
import { AutosaveController } from './shared/drafts/autosave.controller';
import { OperationsController } from './shared/operations/operations.controller';
import { SignInController } from './shared/sign-in/sign-in.controller';

/** Every page. A page that is not named here does not exist. */
export const controllers = [OperationsController, SignInController, AutosaveController, HomeController];
