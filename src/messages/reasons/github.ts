import type { Section } from './entry.js';

export const GITHUB = {
  heading: 'GitHub',
  symptom: 'The secret or the issue cannot be written',
  intro:
    'GitHub refuses something, and a person has to change that. Until the secret can be written, no token is exchanged at Meta.',
  reasons: {
    'credential-refused': {
      title: 'GitHub refused the credential',
      what: 'GitHub does not accept the credential. It may have expired, been revoked, or been stored incompletely.',
      hint: 'Create a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App has no such end date.',
      issue: { headline: 'needs a new GitHub token', todo: 'replace the GitHub token in `secrets-token`' },
      fix: 'create a new one with the same permissions and store it again. For a GitHub App, check `secrets-app-client-id` and `secrets-app-private-key`.',
    },
    'credential-cannot-write-secrets': {
      title: 'Credential cannot write secrets',
      what: "The credential in secrets-token may not write secrets. The workflow's own GITHUB_TOKEN never can.",
      hint: 'Give secrets-token a GitHub App installation token or a fine-grained personal access token with "Secrets: write" ("Environments: write" for a secret of an environment).',
      issue: {
        headline: 'needs another GitHub token',
        todo: 'give `secrets-token` a credential that may write secrets',
      },
    },
    'permission-missing': {
      title: 'GitHub permission is missing',
      what: 'GitHub accepts the credential but does not let it do this.',
      hint: 'Grant the permission that the message names. An organization may have to approve the change.',
      issue: {
        headline: 'needs a GitHub permission',
        todo: 'give the credential the permission that GitHub asks for',
      },
    },
    'github-refused': {
      title: 'GitHub refused this',
      what: 'GitHub refused this, for the reason that the message gives or quotes.',
      hint: 'Do what the message says. If it only quotes GitHub, this program knows nothing more.',
      issue: { headline: 'cannot be stored: GitHub refused', todo: 'see what GitHub answered' },
    },
    'not-found': {
      title: 'GitHub finds nothing there',
      what: 'GitHub finds no such repository, environment or organization. It says the same about one that the credential may not see.',
      hint: 'Check the names first, then that the credential may see that repository or organization.',
      issue: {
        headline: 'cannot be stored: place not found',
        todo: 'check where the secret is, and that the credential may see it',
      },
      more: 'An environment must exist before a secret can be written to it.',
    },
    'secret-missing': {
      title: 'Secret does not exist there',
      what: 'There is no secret of that name in the place that secret-name, environment and organization name.',
      hint: 'Set secret-name to the secret that access-token comes from. If it belongs to an environment or an organization, set environment or organization too.',
      issue: {
        headline: 'is not where the workflow says',
        todo: 'correct `secret-name`, or add `environment` or `organization`',
      },
      more: 'The next run would not read a token stored there, so the run stops.',
    },
    'repository-not-selected': {
      title: "Organization's secret is not for this repository",
      what: "The organization's secret is for selected repositories, and the one that this workflow runs in is not among them.",
      hint: "Let this repository use the organization's secret. If the token comes from a secret of the repository itself, leave organization out.",
      issue: {
        headline: 'is not shared with this repository',
        todo: "let this repository use the organization's secret, or leave `organization` out",
      },
      more: "If both have a secret of the same name, a workflow gets the repository's own. The list of repositories is written back with the secret, so a token is stored there only if this repository is on it.",
    },
    moved: {
      title: 'GitHub answered with a redirect',
      what: 'A redirect came instead of an answer, as GitHub sends it for a repository or organization that was renamed or transferred. Redirects are not followed, because they could carry the credential elsewhere.',
      hint: 'Use the new name of the repository or organization. If the redirect leads to another host, check the address that is configured for GitHub, and whether a proxy or gateway answers in its place.',
      issue: {
        headline: 'cannot be stored: GitHub redirects',
        todo: 'use the new name of the repository or organization, if it has one',
      },
    },
    'write-rejected': {
      title: 'GitHub rejected what was written',
      what: 'GitHub accepted the request but rejected its contents.',
      hint: 'The log has what GitHub named. Names may contain letters, digits and _, and must not begin with GITHUB_ or a digit; a repository or environment has at most 100 secrets.',
      issue: { headline: 'cannot be stored: GitHub rejected it', todo: 'see what GitHub rejected' },
    },
    'target-not-written': {
      title: 'A place did not get the token',
      what: 'A place that should get the token could not be written. Other places were.',
      hint: 'The log names it and says why. Once that is fixed, the next run writes the token there.',
      more: 'The log, the summary and the issue name the place and the reason.',
      fix: 'fix that. The next run then writes the token there.',
    },
    'issues-disabled': {
      title: 'Issues are disabled',
      what: 'This repository has issues disabled, so no issue can be opened there.',
      hint: "Enable them in the repository's settings, or set open-issues to false and watch for failed runs.",
    },
    'issue-not-written': {
      title: 'Issue could not be written',
      what: 'The issue that tells people what to do could not be opened or changed.',
      hint: 'The job needs "permissions: issues: write", and the repository needs issues enabled.',
      more: 'If a person is needed, this alone makes the step fail.',
    },
  },
} satisfies Section;
