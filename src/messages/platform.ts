/** Where to find what a login needs in Meta's dashboard and on the platform's pages. All but `tester` is Markdown. */
interface PlatformPages {
  /** The platform's own app ID and app secret. */
  readonly pair: string;
  readonly redirects: string;
  /** Makes a token of 60 days without a redirect. */
  readonly generator: string;
  /** Where the account accepts the invitation as a tester. */
  readonly tester: string;
}

/**
 * Sources: Meta, "Business Login for Instagram" (2026-03-13); Threads API, "Get Access Tokens and Permissions" (2026-08-12) and
 * "Create an App"; https://github.com/fbsamples/threads_api/issues/13 (the three fields).
 */
export const PLATFORM_PAGES: Readonly<Record<'instagram' | 'threads', PlatformPages>> = {
  instagram: {
    pair: 'Instagram, API setup with Instagram login, 3. Set up Instagram business login, Business login settings',
    redirects:
      'Instagram, API setup with Instagram login, Business login settings, OAuth redirect URIs (the dashboard may add a slash at the end)',
    generator: 'Instagram, API setup with Instagram login, 2. Generate access tokens, **Generate token**',
    tester: 'https://www.instagram.com/accounts/manage_access',
  },
  threads: {
    pair: 'App settings, Basic: Threads app ID and Threads app secret',
    redirects:
      'Use cases, Access the Threads API, Settings, Redirect Callback URLs, chosen from the list that opens; the fields for uninstalling and for deleting data must be filled in too',
    generator: 'Use cases, Access the Threads API, Settings, **User Token Generator**',
    tester: 'https://www.threads.com/settings/website_permissions',
  },
};
