import { Controller, HttpCode, Post } from '@nestjs/common';
import { paths } from '../paths';
import { time } from '../templates/london';
import { one } from '../visit/posted';
import { type Visit } from '../visit/visit';
import { Visiting } from '../visit/visiting.decorator';

export interface Autosaved {
  /** In words, for the person. */
  says: string;
  version?: number;
}

/** Where the page's script sends a form while it is being filled in. Without the script there is a button that does the same. */
@Controller(paths.autosave)
export class AutosaveController {
  @Post()
  @HttpCode(200)
  async save(@Visiting() visit: Visit): Promise<Autosaved> {
    const { posted } = visit;
    const key = one(posted, '_draft');
    const saved = await visit.saveDraft(key, posted, Number(one(posted, '_draftVersion')) || 0);
    if (saved.saved) return { says: `Saved at ${time(saved.savedAt)}`, version: saved.version };
    return saved.because === 'stale'
      ? {
          says: 'Not saved: another version of this was saved meanwhile. Send or save the form to see both side by side: nothing is lost.',
        }
      : {
          says: 'Not saved: the service is not there just now. Keep this page open; it is tried again with your next word.',
        };
  }
}
