import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#libs/journey';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { type FormBody, type FormDraft, type FormDraftGone } from './form-draft.schemas';
import { formAt, keepForm, type KeptForm, throwFormAway } from './form-draft-keeping';

const mostBytes = 256 * 1024;

/** Each person's own unfinished forms. Row-level security shows them to nobody else; no log ever holds them. */
@Injectable()
export class FormDrafts {
  constructor(private readonly record: Record) {}

  async read({ requester }: Asking, key: string): Promise<FormDraft> {
    const keepsForms = requester.inspection === undefined; // whoever inspects changes nothing, and old forms go when they are asked for
    const form = keepsForms
      ? await this.record.as(requester, (tx) => formAt(tx, { ownerId: requester.actorId, key }))
      : undefined;
    if (!form) throw new RuleBroken('FORM_DRAFT.NONE', 'You have no unfinished form under this key');
    return view(form);
  }

  async save({ requester }: Asking, key: string, body: FormBody, builtOn: number): Promise<FormDraft> {
    if (Buffer.byteLength(JSON.stringify(body)) > mostBytes)
      throw new RuleBroken('REQUEST.TOO_LARGE', 'An unfinished form has at most 256 KB');
    const form = { ownerId: requester.actorId, key, body, builtOn };
    return view(await this.record.as(requester, (tx) => keepForm(tx, form)));
  }

  async drop({ requester }: Asking, key: string): Promise<FormDraftGone> {
    await this.record.as(requester, (tx) => throwFormAway(tx, { ownerId: requester.actorId, key }));
    return { key };
  }
}

function view({ key, body, version, savedAt }: KeptForm): FormDraft {
  return { key, body, version, savedAt: instantOf(savedAt) };
}
