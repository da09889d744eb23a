import type { WorkflowWish } from '../../../../src/cli/init/workflow.js';

/** What a person wishes who takes what `init` offers. */
export const WISH: WorkflowWish = {
  platform: 'facebook',
  appId: '123456789012345',
  secretName: 'META_ACCESS_TOKEN',
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read', 'read_insights'],
  assets: [],
  tells: [],
  dailyAt: 5 * 60 + 17,
  uses: 'acme/refresh-meta-token@v1.2.3',
};
