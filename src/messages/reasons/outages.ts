import type { NetworkFailure, NetworkReason } from '../../token/reason.js';
import { type Entry, NEXT_RUN, type Section } from './entry.js';

type Service = 'Meta' | 'GitHub';

const HOSTS: Readonly<Record<Service, string>> = { Meta: 'graph.facebook.com', GitHub: 'the GitHub API' };

/** Each of these is what the connection itself told, and only what may pass by itself is tried again. */
function networkReasons(service: Service): Readonly<Record<NetworkFailure, Entry>> {
  const host = HOSTS[service];
  return {
    'connection-refused': {
      title: `Connection to ${service} was refused`,
      what: `The connection to ${service} was refused.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`,
    },
    'name-not-found': {
      title: `Host name of ${service} was not found`,
      what: `The host name of ${service} could not be looked up.`,
      hint: `${NEXT_RUN} If this continues, check the address that is configured, and the name server of the runner.`,
      atTerminal: "Nothing was changed. Check the address and this computer's connection, and start again.",
    },
    'no-route': {
      title: `No way to ${service} from here`,
      what: `The network of this computer has no way to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`,
    },
    'certificate-not-trusted': {
      title: `Certificate of ${service} is not trusted`,
      what: `The certificate that was shown for ${service} is not one that this computer trusts.`,
      hint: 'If a gateway inspects the connections here, give its certificate in NODE_EXTRA_CA_CERTS, the path of a PEM file. If not, somebody else answers in that place: do not go on.',
      fix: `if a gateway inspects the connections here, give its certificate in \`NODE_EXTRA_CA_CERTS\`, the path of a PEM file. If not, somebody else answers in place of ${service}: do not go on.`,
    },
    'certificate-expired': {
      title: `Certificate of ${service} is not valid today`,
      what: `The certificate that was shown for ${service} has expired, or is not valid yet, by the clock of this computer.`,
      hint: "Check this computer's clock. If it is right and a gateway inspects the connections here, the gateway's certificate has to be renewed.",
    },
    'certificate-of-other-host': {
      title: `Certificate is not one of ${service}`,
      what: `The certificate that was shown for ${service} names another host.`,
      hint: 'Check the address that is configured, and what answers there: do not go on before you know.',
    },
    'tls-failed': {
      title: `No TLS connection to ${service}`,
      what: `What answered in the place of ${service} does not speak TLS, or no version that Node speaks.`,
      hint: 'Check the address that is configured, and the proxy or gateway if there is one.',
    },
    'proxy-unreachable': {
      title: `Proxy on the way to ${service} was not reached`,
      what: `The proxy that https_proxy names could not be reached, on the way to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check the address in https_proxy, and no_proxy.`,
      atTerminal: 'Nothing was changed. Check the address in https_proxy, and no_proxy, and start again.',
    },
    'proxy-refused': {
      title: `Proxy refused the connection to ${service}`,
      what: `The proxy that https_proxy names did not open a connection to ${service}.`,
      hint: `Check the proxy's address and credentials, and that it allows ${host}.`,
    },
    deadline: {
      title: `${service} did not answer in time`,
      what: `There was no answer from ${service} in time.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`,
    },
    reset: {
      title: `Connection to ${service} broke off`,
      what: `The connection to ${service} ended before the answer did.`,
      hint: NEXT_RUN,
      atTerminal: 'Nothing was changed. Start again.',
    },
  };
}

function named<Name extends string>(
  name: Name,
  entries: Readonly<Record<NetworkFailure, Entry>>,
): Record<`${Name}-${NetworkFailure}`, Entry> {
  return Object.fromEntries(
    Object.entries(entries).map(([failure, entry]) => [`${name}-${failure}`, entry]),
  ) as Record<`${Name}-${NetworkFailure}`, Entry>;
}

const NETWORK: Readonly<Record<NetworkReason, Entry>> = {
  ...named('meta', networkReasons('Meta')),
  ...named('github', networkReasons('GitHub')),
};

export const OUTAGES = {
  heading: 'Outages and doubt',
  symptom: 'It failed at night and nothing seems wrong',
  intro:
    'The outcome is `inconclusive`: the run could not find out, so it changed nothing. One such run is no reason to act; that is what the weeks of margin are for.',
  reasons: {
    'meta-unreachable': {
      title: 'No answer from Meta',
      what: 'No answer came from Meta.',
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to graph.facebook.com, through a proxy if there is one.`,
      atTerminal: 'Nothing was changed. Check the connection to graph.facebook.com and start again.',
      more: "The log has the system's own word for it.",
      fix: 'nothing to do for one run. If this continues, check that the runner may connect to `graph.facebook.com`; behind a proxy, set `https_proxy`.',
    },
    'meta-unavailable': {
      title: 'Meta had an error of its own',
      what: 'Meta answered that something went wrong on its side.',
      hint: `${NEXT_RUN} Outages: https://metastatus.com`,
      atTerminal: 'Nothing was changed. Start again in a while. Outages: https://metastatus.com',
    },
    'meta-rate-limited': {
      title: 'Meta asks to slow down',
      what: 'Meta asks for fewer calls for now. Its limits count all the calls of the app, not only those of this action.',
      hint: `${NEXT_RUN} If this continues, see in the app's dashboard what makes so many calls.`,
      atTerminal: 'Nothing was changed. Start again in an hour.',
    },
    'meta-error-unknown': {
      title: 'Meta gave an error that is not known',
      what: 'Meta refused this with an error that this program does not know, so nothing was concluded from it.',
      hint: `${NEXT_RUN} If this continues, please report Meta's numbers, which the log has.`,
      atTerminal: "Nothing was changed. If this continues, please report Meta's numbers.",
    },
    'meta-unintelligible': {
      title: "Answer was not one of Meta's",
      what: "The answer did not have the form of Meta's answers, so nothing was concluded from it.",
      hint: `${NEXT_RUN} If this continues, check whether a proxy answers in place of Meta, and update this action.`,
      atTerminal: 'Nothing was changed. Check whether a proxy answers in place of Meta, then start again.',
    },
    'github-unreachable': {
      title: 'No answer from GitHub',
      what: 'No answer came from GitHub.',
      hint: 'The next scheduled run tries again. If this continues, check that the runner may connect to the GitHub API.',
    },
    'github-unavailable': {
      title: 'GitHub had an error of its own',
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
      what: "The answer did not have the form of GitHub's answers, so nothing was concluded from it.",
      hint: 'The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub, and update this action.',
    },
    ...NETWORK,
    unexpected: {
      title: 'An error of this program',
      what: 'Something happened that this program did not expect.',
      hint: 'Run it again. If this continues, please report it with the log of a run that has debug logging on; the log holds no token.',
    },
  },
} satisfies Section;
