/** As in the catalogue of reasons. */
export interface NetworkWords {
  readonly title: string;
  readonly what: string;
  readonly hint: string;
  readonly atTerminal?: string;
  /** Markdown. */
  readonly fix?: string;
}

export const NEXT_RUN = 'Nothing was changed; the next scheduled run tries again.';

type Service = 'Meta' | 'GitHub';

const HOSTS: Readonly<Record<Service, string>> = { Meta: 'graph.facebook.com', GitHub: 'the GitHub API' };

/**
 * What is said of a failed connection, to both services alike: each is what the connection itself told, and only what may pass by
 * itself says that the next run tries again.
 */
export function networkWords(service: Service) {
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
      hint: `${NEXT_RUN} If this continues, check the configured address, and the runner's name server.`,
      atTerminal: "Nothing was changed. Check the address and this computer's connection, and start again.",
    },
    'no-route': {
      title: `No route to ${service}`,
      what: `This computer's network has no route to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`,
    },
    'certificate-not-trusted': {
      title: `Certificate of ${service} is not trusted`,
      what: `This computer does not trust the certificate that was shown for ${service}.`,
      hint: 'If a gateway inspects connections here, set NODE_EXTRA_CA_CERTS to the path of its certificate, a PEM file. If not, someone else is answering in its place: stop here.',
      fix: `if a gateway inspects connections here, set \`NODE_EXTRA_CA_CERTS\` to the path of its certificate, a PEM file. If not, someone else is answering in place of ${service}: stop here.`,
    },
    'certificate-expired': {
      title: `Certificate of ${service} is not valid today`,
      what: `The certificate that was shown for ${service} has expired, or is not valid yet, by the clock of this computer.`,
      hint: "Check this computer's clock. If it is right and a gateway inspects connections here, renew the gateway's certificate.",
    },
    'certificate-of-other-host': {
      title: `Certificate is not one of ${service}`,
      what: `The certificate that was shown for ${service} names another host.`,
      hint: 'Check the configured address, and find out what answers there before you continue.',
    },
    'tls-failed': {
      title: `No TLS connection to ${service}`,
      what: `The server that answered for ${service} does not speak TLS, or only a version that Node does not support.`,
      hint: 'Check the configured address, and the proxy or gateway if there is one.',
    },
    'proxy-unreachable': {
      title: `Proxy on the way to ${service} was not reached`,
      what: `The proxy in https_proxy could not be reached on the way to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check the address in https_proxy, and no_proxy.`,
      atTerminal: 'Nothing was changed. Check the address in https_proxy, and no_proxy, and start again.',
    },
    'proxy-refused': {
      title: `Proxy refused the connection to ${service}`,
      what: `The proxy in https_proxy did not open a connection to ${service}.`,
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
  } as const satisfies Readonly<Record<string, NetworkWords>>;
}
