import type { Alert } from '../token/alert.js';
import { assetItem } from './action-items/assets.js';
import { deadItem } from './action-items/dead.js';
import { dataAccessItem, endsSoonItem, refreshDeclinedItem } from './action-items/deadlines.js';
import { credentialEndsItem, credentialItem, scheduleItem, targetItem } from './action-items/github.js';
import type { ActionItem, Scene } from './action-items/item.js';
import { refusedItem } from './action-items/refusals.js';
import { appTokenItem, missingScopesItem } from './action-items/scopes.js';

/** All action items, most urgent first. */
export function actionItemsOf(scene: Scene): readonly ActionItem[] {
  const alerts = [...scene.conclusion.alerts].sort((one, other) => urgency(one) - urgency(other));
  const items = alerts.map((alert) => itemOf(alert, scene));
  return scene.scheduleEndsAt === undefined ? items : [...items, scheduleItem(scene, scene.scheduleEndsAt)];
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

function itemOf(alert: Alert, scene: Scene): ActionItem {
  switch (alert.kind) {
    case 'dead':
      return deadItem(alert.reason, scene);
    case 'missing-scopes':
      return alert.ofApp ? appTokenItem(alert.scopes, scene) : missingScopesItem(alert.scopes, scene);
    case 'refused-by-meta':
      return refusedItem(alert.reason, alert.ownerAppId, scene);
    case 'asset-refused':
      return assetItem(alert.assets, scene);
    case 'ends-soon':
      return endsSoonItem(alert.endsAt, alert.why, scene);
    case 'refresh-declined':
      return refreshDeclinedItem(scene);
    case 'data-access':
      return dataAccessItem(alert.endsAt, alert.scopes, scene);
    case 'github-credential':
      return credentialItem(alert.problem, scene);
    case 'github-credential-ends':
      return credentialEndsItem(alert.endsAt, scene);
    case 'target':
      return targetItem(alert.targets, scene);
  }
}
