import type { Section } from './entry.js';

export const ASSETS = {
  heading: 'What the token is for',
  symptom: 'The token works, but not for what it is for',
  intro:
    'Meta calls the token valid, and something that `assets` names is out of its reach. Each entry is asked for by itself, beside the look at the token; see [assets](assets.md).',
  reasons: {
    'asset-refused': {
      title: 'Token does not reach an asset',
      what: 'The token works, but Meta refused it something that assets names. Either the ID is wrong or the access is gone. When it last worked is not known.',
      hint: 'Compare the ID in assets with the one that Meta shows, and let somebody who manages the asset give the access back: https://business.facebook.com/settings',
      issue: { headline: 'does not reach an asset' },
      more: 'Meta gives the same answer to an ID that does not exist and to one that the token may not see. An entry counts as refused only when Meta refuses it twice in the same run; limits, outages and answers that are not known count as not measured.',
    },
    'ad-account-not-active': {
      title: 'Ad account is not active',
      what: 'The token reaches the ad account, but Meta does not call the account active. The token is not the reason.',
      hint: 'See https://www.facebook.com/accountquality or the billing page of the ad account. A new login would not help.',
    },
  },
} satisfies Section;
