import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import { type Prisma, type Tx } from '#libs/database';
import {
  type AssessmentDraft,
  completeAssessment,
  missingFrom,
  RuleBroken,
  submissionOf,
  type Submit,
  type submitRequest,
} from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { Texts } from '../acts/texts';
import { Record } from '../reading/record';

export type SubmissionForm = z.output<typeof submitRequest>;

/** The author hands the text in that they see. It must be complete, and it is kept under its hash. */
@Injectable()
export class Submissions {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
    private readonly texts: Texts,
  ) {}

  async submit(attempt: VersionedAttempt, stageId: string, { textHash }: SubmissionForm): Promise<Recorded> {
    const { requester } = attempt;
    const stage = await this.record.stage(requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'submit', subject: 'Stage' },
      command: async (by): Promise<Submit> => {
        const draft = await this.record.as(requester, (tx) => tx.draft.findUnique({ where: { stageId } }));
        const document = completeText(draft, textHash);
        await this.texts.keep(attempt, stage.streamId, stage.kind, document.text);
        const writers = await this.record.as(requester, (tx) => writersOf(tx, stageId));
        return { type: 'submit', by, at: new Date().toISOString(), textHash, ...document.submission, writers };
      },
    });
  }
}

/** Refuses another text than the one that was seen, and says all that is missing at once. */
function completeText(
  draft: Prisma.DraftModel | null,
  textHash: string,
): { text: AssessmentDraft; submission: Pick<Submit, 'outcome' | 'codes'> } {
  if (!draft) throw new RuleBroken('SUBMISSION.NO_TEXT', 'Nothing has been written yet');
  if (draft.sha256 !== textHash) throw new RuleBroken('SIGN_OFF.TEXT_CHANGED', 'The text has changed since you saw it');
  const text = draft.body as AssessmentDraft;
  const complete = completeAssessment.safeParse(text);
  if (complete.success) return { text, submission: submissionOf(complete.data) };
  throw new RuleBroken('SUBMISSION.INCOMPLETE', 'Something is still missing', {
    errors: missingFrom(text).map(({ field, message }) => ({
      pointer: `#/${field.replace('.', '/')}`,
      detail: message,
    })),
  });
}

/** Everybody who saved a version of the text: none of them may sign it. */
async function writersOf(tx: Tx, stageId: string): Promise<string[]> {
  const versions = await tx.draftVersion.findMany({
    where: { stageId },
    distinct: ['savedBy'],
    select: { savedBy: true },
  });
  return versions.map(({ savedBy }) => savedBy);
}
