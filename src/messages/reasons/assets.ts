import type { Section } from './entry.js';

export const ASSETS = {
  heading: 'What the token is for',
  symptom: 'The token works, but does not reach an asset',
  intro:
    'The token is valid, but does not reach something that `assets` names, or an ad account that it reaches is not active. See [What a token is for](assets.md).',
  reasons: {
    'asset-refused': {
      title: 'Token does not reach an asset',
      what: 'The token works, but Meta refused it access to something that assets names. Either the ID is wrong or the access is gone. It is not known when this last worked.',
      hint: 'Compare the ID in assets with the one that Meta shows, and ask someone who manages the asset to restore the access: https://business.facebook.com/settings',
      issue: { headline: 'does not reach an asset' },
      more: 'Meta gives the same answer for an ID that does not exist and for one that the token may not see. An entry counts as refused only if Meta refuses it twice in the same run; limits, outages and unknown answers count as not measured.',
    },
    'ad-account-not-active': {
      title: 'Ad account is not active',
      what: 'The token reaches the ad account, but the account is not active. The token is not the reason.',
      hint: 'See https://www.facebook.com/accountquality or the billing page of the ad account. A new login would not help.',
    },
  },
} satisfies Section;
