import type { IssueKey } from '../github/own-issues.js';
import type { TokenConfig } from '../token/config.js';
import { locationKey } from '../token/location.js';
import { present } from '../token/present.js';

/** Which issue is a token's, and what signs it. */
export function issueKeyOf({ source, app, platformApp }: TokenConfig): IssueKey {
  return present({ id: locationKey(source), signedWith: app?.secret ?? platformApp?.secret });
}
