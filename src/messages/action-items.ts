import type { Alert } from '../token/alert.js';
import { assetItem } from './action-items/assets.js';
import { deadItem } from './action-items/dead.js';
import { dataAccessItem, endsSoonItem, refreshDeclinedItem } from './action-items/deadlines.js';
import { credentialEndsItem, credentialItem, scheduleItem, targetItem } from './action-items/github.js';
import type { ActionItem, IssueContext } from './action-items/item.js';
import { refusedItem } from './action-items/refusals.js';
import { appTokenItem, missingScopesItem } from './action-items/scopes.js';

/** All action items, most urgent first. */
export function actionItemsOf(context: IssueContext): readonly ActionItem[] {
  const alerts = [...context.conclusion.alerts].sort((one, other) => urgency(one) - urgency(other));
  const items = alerts.map((alert) => itemOf(alert, context));
  return context.scheduleEndsAt === undefined
    ? items
    : [...items, scheduleItem(context, context.scheduleEndsAt)];
}

/** Smaller is more urgent. Deadlines come after what is broken now and before what can wait, by date. */
function urgency(alert: Alert): number {
  switch (alert.kind) {
    case 'dead':
      return 0;
    case 'refused-by-meta':
      return 1;
    case 'asset-refused':
    case 'missing-scopes':
      return 2;
    case 'github-credential':
      return 3;
    case 'ends-soon':
    case 'data-access':
    case 'github-credential-ends':
      return alert.endsAt;
    case 'refresh-declined':
    case 'target':
      return Number.POSITIVE_INFINITY;
  }
}

function itemOf(alert: Alert, context: IssueContext): ActionItem {
  switch (alert.kind) {
    case 'dead':
      return deadItem(alert.reason, context);
    case 'missing-scopes':
      return alert.ofApp ? appTokenItem(alert.scopes, context) : missingScopesItem(alert.scopes, context);
    case 'refused-by-meta':
      return refusedItem(alert.reason, alert.ownerAppId, context);
    case 'asset-refused':
      return assetItem(alert.assets, context);
    case 'ends-soon':
      return endsSoonItem(alert.endsAt, alert.why, context);
    case 'refresh-declined':
      return refreshDeclinedItem(context);
    case 'data-access':
      return dataAccessItem(alert.endsAt, alert.scopes, context);
    case 'github-credential':
      return credentialItem(alert.problem, context);
    case 'github-credential-ends':
      return credentialEndsItem(alert.endsAt, context);
    case 'target':
      return targetItem(alert.targets, context);
  }
}
