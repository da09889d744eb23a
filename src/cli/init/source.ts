import { type ProgramSource, usesOf } from '../../messages/command.js';
import { gitHubOf } from '../../net/github-hosts.js';
import { askUntilRead } from '../ask.js';
import type { CommandContext } from '../context.js';
import type { CliEnvironment } from '../environment.js';
import type { Flags } from '../fields.js';
import { findOwnAddress } from '../own-address.js';

/** Where a workflow finds the action. */
export interface PublishedSource extends ProgramSource {
  /** `OWNER/NAME@REF` */
  readonly uses: string;
}

/** Where this program is published, as far as it was told or knows. @throws InputError for an --action that is none */
export async function sourceOf(
  flags: Flags,
  { githubServerUrl }: CliEnvironment,
  { env, programFile }: CommandContext,
): Promise<PublishedSource | undefined> {
  const action = typeof flags.action === 'string' ? flags.action : undefined;
  const { host } = gitHubOf(githubServerUrl);
  const found = await findOwnAddress({ action, env, programFile, host });
  const uses = found && usesOf(found);
  return found === undefined || uses === undefined ? undefined : { ...found, uses };
}

/** A clone without an origin on GitHub does not know where its own action is to be found. */
export async function askForSource(
  environment: CliEnvironment,
  context: CommandContext,
): Promise<PublishedSource> {
  const { terminal } = context;
  const question = 'Where this action is published, with its version (acme/refresh-meta-token@v1)';
  const read = async (action: string): Promise<PublishedSource> => {
    const source = await sourceOf({ action }, environment, context);
    if (source === undefined) throw new RangeError('What was named has a version.');
    return source;
  };
  return askUntilRead(terminal, () => terminal.askText(question, ''), read);
}
