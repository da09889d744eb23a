// GitHub's own reading of a workflow or an action. Plain Node cannot import these packages (their JSON imports lack
// the attribute Node asks for), so lint-workflows.mjs bundles this file first.

import { registerLogger, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Hints, such as a cron line in words, have a higher number. */
const warning = 2;

/**
 * @param {string} name the file's name; `action.yml` is read as an action, any other as a workflow
 * @param {string} text
 * @param {import('@actions/languageservice/action').ActionInputs} ourInputs what `uses: …/refresh-meta-token@…` takes
 * @returns {Promise<{ line: number, message: string }[]>} what GitHub would complain about; lines count from 1
 */
export async function githubFaults(name, text, ourInputs) {
  /** @type {string[]} */
  const crashes = [];
  // A file that makes the library throw is logged and then called clean.
  /** @param {string} message */
  const crashed = (message) => crashes.push(message);
  const silent = () => {};
  registerLogger({ error: crashed, warn: silent, info: silent, log: silent });

  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async (action) =>
        action.name === 'refresh-meta-token'
          ? { name: action.name, description: '', inputs: ourInputs }
          : { name: action.name, description: '' },
    },
  });
  return [
    ...crashes.map((message) => ({ line: 1, message })),
    ...diagnostics
      .filter(({ severity }) => (severity ?? 1) <= warning)
      .map(({ range, message }) => ({ line: range.start.line + 1, message: String(message) }))
      .filter(({ message }) => !isFalseAlarm(message)),
  ];
}

/**
 * Offline, the library knows neither a repository's secrets and variables nor the outputs of an action.
 *
 * @param {string} message
 */
function isFalseAlarm(message) {
  return message.startsWith('Context access might be invalid');
}
