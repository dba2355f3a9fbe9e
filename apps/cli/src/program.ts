import { Command } from 'commander';
import { addAnnexCommand } from './commands/annex-a.command';
import { addBackupCommand } from './commands/backup.command';
import { addCensusCommand } from './commands/census.command';
import { addDeadlineCommand } from './commands/deadline.command';
import { addDemoCommand } from './commands/demo.command';
import { addForecastCommand } from './commands/forecast.command';
import { addImportCommand } from './commands/import.command';
import { addInspectionPackCommand } from './commands/inspection-pack.command';
import { addLedgerCommand } from './commands/ledger.command';
import { addOutboxCommand } from './commands/outbox.command';
import { addPlainEnglishCommand } from './commands/plain-english.command';
import { addReconcileCommand } from './commands/reconcile.command';
import { addRestoreCommand } from './commands/restore.command';
import { addRetentionCommand } from './commands/retention.command';
import { addSimulateCommand } from './commands/simulate.command';
import { addWhatIfCommand } from './commands/what-if.command';
import { addWorkingDaysCommand } from './commands/working-days.command';

/** Every command: one file each, which adds itself and loads what it needs only when it runs. */
const commands = [
  addAnnexCommand,
  addBackupCommand,
  addCensusCommand,
  addDeadlineCommand,
  addDemoCommand,
  addForecastCommand,
  addImportCommand,
  addInspectionPackCommand,
  addLedgerCommand,
  addOutboxCommand,
  addPlainEnglishCommand,
  addReconcileCommand,
  addRestoreCommand,
  addRetentionCommand,
  addSimulateCommand,
  addWhatIfCommand,
  addWorkingDaysCommand,
];

/** Each command takes over how the program fails. */
export function journeyProgram(): Command {
  const program = new Command('journey')
    .description("Child's Journey on the command line")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${text.trimEnd()} (CLI.USAGE)\n`) })
    .showHelpAfterError('(journey --help lists the commands)');
  for (const add of commands) add(program);
  return program;
}
