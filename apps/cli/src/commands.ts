import { Command } from 'commander';
import { addAnnexCommand } from './annex-a.command';
import { addBackupCommand } from './backup.command';
import { addCensusCommand } from './census.command';
import { addDeadlineCommand } from './deadline.command';
import { addDemoCommand } from './demo.command';
import { addForecastCommand } from './forecast.command';
import { addImportCommand } from './import.command';
import { addInspectionPackCommand } from './inspection-pack.command';
import { addLedgerCommand } from './ledger.command';
import { addOutboxCommand } from './outbox.command';
import { addPlainEnglishCommand } from './plain-english.command';
import { addReconcileCommand } from './reconcile.command';
import { addRestoreCommand } from './restore.command';
import { addRetentionCommand } from './retention.command';
import { addSimulateCommand } from './simulate.command';
import { addWhatIfCommand } from './what-if.command';
import { addWorkingDaysCommand } from './working-days.command';

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
