import { plain, sentence } from '../escape.js';
import { list } from '../list.js';
import { explain } from '../reasons.js';
import { type ActionItem, type IssueContext, renewalText } from './item.js';

/** Asks for a login with the required permissions that the token lacks. */
export function missingScopesItem(scopes: readonly string[], context: IssueContext): ActionItem {
  const { renewal, name } = context;
  const [first = '', ...others] = scopes;
  const [it, one] =
    others.length === 0 ? ['that permission', 'it is'] : ['those permissions', 'one of them is'];
  return {
    headline: `lacks ${plain(first, 30)}${others.length === 0 ? '' : ` and ${others.length} more`}`,
    todo: `${renewalText(renewal)} and allow ${list(scopes)}`,
    otherwise: `the token in ${name} works, but whatever needs ${it} fails until you do`,
    why: `The token works, but it lacks ${list(scopes)}, which \`required-scopes\` asks for. A refresh never adds a permission; a new login does, if every permission stays ticked. If ${one} not needed, remove it from \`required-scopes\`.`,
    steps: '',
    login: 'wanted',
    advice: 'none',
  };
}

/** An app token comes from no login, so another kind of token has to replace it. */
export function appTokenItem(scopes: readonly string[], { name }: IssueContext): ActionItem {
  return {
    headline: 'holds an app token, which has no permissions',
    todo: `put a user's or a system user's token with ${list(scopes)} into ${name}`,
    otherwise: `the token in ${name} works, but whatever needs a permission fails until you do`,
    why: sentence(explain('app-token-scopes').what),
    steps: '',
    login: 'wanted',
    advice: 'system-user',
  };
}
