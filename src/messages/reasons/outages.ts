import { networkWords } from '../../net/network-words.js';
import type { NetworkFailure } from '../../token/network-failure.js';
import type { NetworkReason } from '../../token/reason.js';
import { type Entry, NEXT_RUN, type Section } from './entry.js';

function named<Name extends string>(
  name: Name,
  entries: Readonly<Record<NetworkFailure, Entry>>,
): Record<`${Name}-${NetworkFailure}`, Entry> {
  return Object.fromEntries(
    Object.entries(entries).map(([failure, entry]) => [`${name}-${failure}`, entry]),
  ) as Record<`${Name}-${NetworkFailure}`, Entry>;
}

const NETWORK: Readonly<Record<NetworkReason, Entry>> = {
  ...named('meta', networkWords('Meta')),
  ...named('github', networkWords('GitHub')),
};

export const OUTAGES = {
  heading: 'Outages and doubt',
  symptom: 'A run failed and nothing seems wrong',
  intro:
    'The outcome is `inconclusive`: the run could not find out, so it changed nothing. You need not act on a single such run: there are weeks of margin for this.',
  reasons: {
    'meta-unreachable': {
      title: 'No answer from Meta',
      what: 'No answer came from Meta.',
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to graph.facebook.com, through a proxy if there is one.`,
      atTerminal: 'Nothing was changed. Check the connection to graph.facebook.com and start again.',
      more: "The log has the system's error code.",
      fix: 'nothing to do for one run. If this continues, check that the runner may connect to `graph.facebook.com`; behind a proxy, set `https_proxy`.',
    },
    'meta-unavailable': {
      title: 'Meta had an internal error',
      what: 'Meta answered that something went wrong on its side.',
      hint: `${NEXT_RUN} Outages: https://metastatus.com`,
      atTerminal: 'Nothing was changed. Start again in a while. Outages: https://metastatus.com',
    },
    'meta-rate-limited': {
      title: 'Meta asks to slow down',
      what: 'Meta asks for fewer calls for now. Its limits count all calls of the app, not only those of this action.',
      hint: `${NEXT_RUN} If this continues, check in the app's dashboard what makes so many calls.`,
      atTerminal: 'Nothing was changed. Start again in an hour.',
    },
    'meta-error-unknown': {
      title: 'Meta gave an unknown error',
      what: 'Meta refused this and named no cause that this program knows, so nothing was concluded from it.',
      hint: `${NEXT_RUN} If this continues, please report Meta's error codes, which the log has.`,
      atTerminal: "Nothing was changed. If this continues, please report Meta's error codes.",
      issue: { headline: 'is refused by Meta day after day', todo: 'see what Meta answered' },
      more: 'On the first day, only the step fails. If the error comes again the next day, an issue asks for a person, because it may come every day until the token is dead.',
    },
    'meta-gives-no-reason': {
      title: 'Meta calls the token invalid without a reason',
      what: 'Meta said that the token is not valid, but gave no error that says why. That alone proves nothing, so nothing was concluded from it.',
      hint: `${NEXT_RUN} If your workflows fail with the token too, it needs a new one.`,
      atTerminal:
        'Nothing was changed. Start again. If your workflows fail with the token too, it needs a new one.',
      issue: {
        headline: 'is called invalid by Meta, without a reason',
        todo: 'check whether your workflows still work with the token',
      },
      more: 'On the first day only the step says so. If it happens again the next day, an issue asks for a person.',
    },
    'meta-unintelligible': {
      title: 'Answer in an unknown form',
      what: 'The answer does not look like one from Meta, so nothing was concluded from it.',
      hint: `${NEXT_RUN} If this continues, update this action, and check whether something else, such as a proxy, answers in place of Meta.`,
      atTerminal:
        'Nothing was changed. Start again. If this continues, check whether something else, such as a proxy, answers in place of Meta.',
    },
    'meta-redirected': {
      title: 'Redirect instead of an answer',
      what: 'A redirect to another address came instead of an answer. It was not followed, because it could carry the credentials elsewhere.',
      hint: `${NEXT_RUN} If this continues, check the address that is configured for Meta, and whether a proxy or gateway answers in its place.`,
      atTerminal:
        'Nothing was changed. Check the address that is configured for Meta, and whether a proxy or gateway answers in its place, and start again.',
    },
    'meta-contradicts-itself': {
      title: 'Meta contradicted itself',
      what: 'Meta was asked twice in this run about the same token, and the two answers contradict each other.',
      hint: NEXT_RUN,
      atTerminal: 'Nothing was changed. Start again.',
    },
    'clocks-disagree': {
      title: 'Clocks of Meta and GitHub disagree',
      what: 'The times in the answers of Meta and GitHub differ too much, so one of the answers may be an old one.',
      hint: `${NEXT_RUN} If this continues, look for a cache between the runner and Meta or GitHub.`,
      atTerminal: 'Nothing was changed. Look for a cache between this computer and Meta or GitHub.',
    },
    'no-time-left': {
      title: 'Not enough time in one run',
      what: 'There was more to write than one run has time for.',
      hint: 'The next scheduled run continues from here.',
    },
    'github-unreachable': {
      title: 'No answer from GitHub',
      what: 'No answer came from GitHub.',
      hint: 'The next scheduled run tries again. If this continues, check that the runner may connect to the GitHub API.',
    },
    'github-unavailable': {
      title: 'GitHub had an internal error',
      what: 'GitHub answered that something went wrong on its side.',
      hint: 'The next scheduled run tries again. Outages: https://www.githubstatus.com',
    },
    'github-rate-limited': {
      title: 'GitHub asks to slow down',
      what: 'GitHub asks this credential to wait longer than a run waits.',
      hint: 'The next scheduled run tries again. If this continues, give this job a credential that nothing else uses.',
    },
    'github-unintelligible': {
      title: "Answer was not one of GitHub's",
      what: 'The answer does not look like one from GitHub, so nothing was concluded from it.',
      hint: 'The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub, and update this action.',
    },
    ...NETWORK,
    unexpected: {
      title: 'Internal error',
      what: 'Something happened that this program did not expect.',
      hint: 'Run it again. If this continues, please report it with the log of a run that has debug logging on; the log holds no token.',
    },
  },
} satisfies Section;
