import { readRunOptions } from '../inputs/run-options.js';
import { jsonText } from '../messages/escape.js';
import { warnOfVersion } from '../refresh/api-version.js';
import { connectServices } from '../refresh/connect.js';
import { fails } from '../token/outcome.js';
import { askForAppId, metaNeedsOf } from './complete.js';
import type { CommandContext, ExitCode } from './context.js';
import { readCliEnvironment } from './environment.js';
import { commandFields, type Flags, fixedFields, withMetaSecrets } from './fields.js';
import { inspectionJson, inspectionLines } from './inspect/present.js';
import { refuseMissing } from './missing.js';
import { ownCommand } from './own-address.js';
import { runToken } from './run-token.js';

/** A placeholder for the repository, because GitHub is not called. */
const NO_REPOSITORY = 'no/repository';

/**
 * Shows what Meta knows about a token, and what `refresh` would do with it. A dry run without GitHub: it asks only Meta and changes
 * nothing. Exits as the action would.
 */
export async function inspect(flags: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, runtime } = context;
  const environment = readCliEnvironment(context.env);
  const fields = fixedFields(commandFields(flags, environment), {
    'secret-name': { name: '--secret', value: String(flags.secret ?? 'META_ACCESS_TOKEN') },
    'dry-run': { name: '--dry-run', value: 'true' },
    'open-issues': { name: '--open-issues', value: 'false' },
    'secrets-token': { name: 'GH_TOKEN', value: '' },
    'github-token': { name: 'GH_TOKEN', value: '' },
  });
  if (!terminal.isInteractive) refuseMissing(await metaNeedsOf(fields, flags));
  const complete = await withMetaSecrets(fields, flags, terminal, () =>
    askForAppId('facebook', flags, context),
  );
  const options = await readRunOptions(complete, NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY,
  };
  const progress = flags.json === true ? undefined : terminal.progress('Asking Meta about the token.');
  const services = connectServices(options, location, runtime, {
    logger: { line: () => {} },
    onSecret: (secret) => context.learn(secret.reveal()),
  });
  const report = await runToken(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line(jsonText(inspectionJson(report)));
  else {
    const program = await ownCommand(context);
    for (const line of inspectionLines(report, config.policy, out, program)) out.line(line);
  }
  const ofVersion = warnOfVersion([report], services);
  for (const { message, hint } of [...report.warnings, ...(ofVersion ? [ofVersion] : [])])
    terminal.notes.line(`${terminal.notes.paint('yellow', 'warning:')} ${message} ${hint}`);
  return fails(report.outcome) ? 1 : 0;
}
