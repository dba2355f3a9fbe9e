import { type ClockInFile, type InspectionFile } from '#libs/inspection';
import { knowingWords, textStateWords } from '#libs/quality';
import { type Html, html, json, table } from './html';
import { style } from './style';
import { besides, inWords, moment, nameOf, ruleWords, stageWords } from './say';

/** One journey on paper: no script, nothing from elsewhere. */
export function journeyPage(file: InspectionFile): string {
  const { journeyId, asAt, status, stages, clocks, staff } = file;
  const late = clocks.filter((clock) => clock.late);
  const inTime = clocks.filter((clock) => !clock.late);
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Journey ${journeyId}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>Journey ${journeyId}</h1>
        <p>
          As it was known on ${moment(asAt)}: what was written down, sent or read later is not in it.
          ${inWords(status)}. Child ${file.personId}.
        </p>
        <h2>Stages</h2>
        ${table(
          ['Stage', 'State', 'Opened', 'Finished', 'Outcome', 'Worker'],
          stages.map((stage) => [
            ...[stageWords(stage.stageId, journeyId), inWords(stage.status), moment(stage.openedAt)],
            ...[stage.finishedAt ? moment(stage.finishedAt) : '', stage.outcome ? inWords(stage.outcome) : ''],
            stage.workerId ? nameOf(staff, stage.workerId) : '',
          ]),
        )}
        <h2>What was late, and who knew when</h2>
        ${late.length === 0 ? html`<p>Nothing was late.</p>` : late.map((clock) => clockPart(clock, file))}
        <h2>What was in time</h2>
        ${inTime.length === 0 ? html`<p>No clock.</p>` : inTime.map((clock) => clockPart(clock, file))}
        <h2>Signatures</h2>
        ${table(
          ['When', 'What', 'Of what', 'By', 'Grade', 'For'],
          file.signatures.map(({ at, step, stageId, by, grade, deputisingFor }) => [
            ...[moment(at), inWords(step), stageWords(stageId, journeyId), nameOf(staff, by), inWords(grade)],
            deputisingFor ? nameOf(staff, deputisingFor) : '',
          ]),
        )}
        <h2>Signed texts</h2>
        ${file.texts.length === 0 ? html`<p>Nothing was handed in to be signed.</p>` : file.texts.map((text) => textPart(text, file))}
        <h2>The chain of the record</h2>
        ${table(
          ['Of what', 'Facts', 'Hash of the newest', 'State'],
          file.chains.map(({ of, facts, head = '', holds, brokenAt }) => [
            ...[inWords(of), facts, head, holds ? 'Whole' : `Broken at fact ${brokenAt ?? 0}`],
          ]),
        )}
        <h2>Who looked, the newest first</h2>
        ${table(
          ['When', 'Who', 'Roles', 'What', 'From which page'],
          file.looks.lines.map(({ at, name, who, roles, action, page = '', allowed }) => [
            ...[moment(at), name ?? who ?? 'Somebody who was not known', roles.map(inWords).join(', ')],
            ...[allowed ? action : `${action} (refused)`, page],
          ]),
        )}
      </body>
    </html> `.text;
}

function clockPart({ rule, stageId, dueOn, stoppedAt, knew }: ClockInFile, { journeyId, staff }: InspectionFile): Html {
  return html`<section>
    <h3>${ruleWords(rule)}: ${stageWords(stageId, journeyId)}</h3>
    <p>Due on ${dueOn}, ${stoppedAt ? `done on ${moment(stoppedAt)}` : 'not done'}.</p>
    ${table(
      ['When', 'Who', 'What', ''],
      knew.map((one) => [moment(one.at), nameOf(staff, one.who), knowingWords(one.what, one.of), besides(one)]),
    )}
  </section> `;
}

function textPart(text: InspectionFile['texts'][number], { journeyId, staff }: InspectionFile): Html {
  return html`<section>
    <h3>${stageWords(text.stageId, journeyId)}: ${text.steps.map(inWords).join(', ')}</h3>
    <p>
      ${textStateWords(text.state)}. Written by ${text.writtenBy ? nameOf(staff, text.writtenBy) : 'nobody known'}.<br /><code
        >SHA-256 ${text.sha256}</code
      >
    </p>
    ${text.body === undefined ? undefined : json(text.body)}
  </section> `;
}
