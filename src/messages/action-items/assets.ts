import type { RefusedAsset } from '../../token/reach.js';
import { causeText, whereToRestore } from '../assets.js';
import { count } from '../dates.js';
import { code, sentence } from '../escape.js';
import { workflowLink } from '../links.js';
import { list } from '../list.js';
import { sections } from '../markdown.js';
import { metaAnswer } from '../meta-answer.js';
import type { ActionItem, IssueContext } from './item.js';

const MOST_ASSETS = 20;

/** What a person does about assets that the token does not reach. */
export function assetItem(assets: readonly RefusedAsset[], context: IssueContext): ActionItem {
  const [first, ...others] = assets;
  const names = list(assets.map(({ asset }) => asset.name));
  const it = others.length === 0 ? 'it' : 'them';
  return {
    headline: `does not reach ${first?.asset.name}${others.length === 0 ? '' : ` and ${others.length} more`}`,
    todo: `correct the ID of ${names} in \`assets\`, or give the token access again`,
    otherwise: `the token in ${context.name} works, but whatever needs ${it} fails until you do`,
    why: sections(
      `Meta calls the token valid, but the token does not reach ${others.length === 0 ? 'this asset' : 'these assets'}: **the ID is wrong or the access is gone.** ${assets.some(({ trace }) => trace.code !== undefined) ? 'Meta was asked twice in this run, and gives the same answer in both cases. ' : ''}It is not known when this last worked.`,
      bullets(assets, ({ cause, trace }) => [...(cause ? [causeText(cause)] : []), metaAnswer(trace) ?? '']),
    ),
    steps: sections(
      `Compare ${others.length === 0 ? 'the' : 'each'} ID in \`assets\` with the one that Meta shows. If it is right:`,
      bullets(assets, ({ asset, cause }) => [whereToRestore(asset.kind, cause)]),
      `Then ${workflowLink(context, 'run the workflow')}: once ${others.length === 0 ? 'the asset is' : `all ${count(assets.length, 'asset')} are`} reached, that closes this issue.`,
    ),
    login: asksForLogin(assets) ? 'wanted' : 'maybe',
    advice: 'none',
  };
}

/** Whether a new login is known to help: a permission is missing, or something was left unticked. */
export function asksForLogin(assets: readonly RefusedAsset[]): boolean {
  return assets.some(({ cause }) => cause?.kind === 'missing-scope' || cause?.kind === 'not-ticked');
}

/** The permissions that a new login has to ask for, so that what is refused for them is reached. */
export function scopesThatOpen(assets: readonly RefusedAsset[]): readonly string[] {
  return assets.flatMap(({ cause }) => (cause?.kind === 'missing-scope' ? cause.scopes.slice(0, 1) : []));
}

function bullets(assets: readonly RefusedAsset[], say: (refused: RefusedAsset) => readonly string[]): string {
  const lines = assets.slice(0, MOST_ASSETS).flatMap((refused) => {
    const said = say(refused).filter((text) => text !== '');
    return said.length === 0 ? [] : [`- ${code(refused.asset.name)}: ${said.map(sentence).join(' ')}`];
  });
  const rest = assets.length - MOST_ASSETS;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more, in the log of the run`] : [])].join('\n');
}
