/** One GitHub: github.com, an enterprise with data residency (`NAME.ghe.com`) or an Enterprise Server. */
interface GitHubHosts {
  /** `https://api.github.com`, `https://api.NAME.ghe.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Its pages: `https://github.com`. */
  readonly serverUrl: string;
  /** What `gh --hostname` and `GH_HOST` call it: `github.com`. */
  readonly host: string;
}

export const GITHUB_COM: GitHubHosts = {
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  host: 'github.com',
};

/** github.com or `NAME.ghe.com`: a host that is nobody's own server. */
export function isGitHubs(host: string): boolean {
  return host === GITHUB_COM.host || /^[\w-]+\.ghe\.com$/.test(host);
}

/**
 * The GitHub that an address belongs to: of its API, of its pages, or only its host.
 *
 * Sources: docs.github.com, "REST API endpoints" of Enterprise Server (`/api/v3`) and "About GitHub Enterprise Cloud with data
 * residency" (`api.SUBDOMAIN.ghe.com`), read 2026-11.
 * @throws TypeError when it is no address
 */
export function gitHubOf(address: string): GitHubHosts {
  const url = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (/^(api\.|www\.)?github\.com$/.test(url.host)) return GITHUB_COM;
  const [, subdomain] = /^(?:api\.)?([\w-]+\.ghe\.com)$/.exec(url.host) ?? [];
  if (subdomain !== undefined) {
    return { apiUrl: `https://api.${subdomain}`, serverUrl: `https://${subdomain}`, host: subdomain };
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/api\/v3$/, '');
  const serverUrl = url.origin + path;
  return { apiUrl: `${serverUrl}/api/v3`, serverUrl, host: url.host };
}

/** A repository and the host that it is on, as one text or address names both. */
export interface RemoteRepository {
  readonly host: string;
  /** `owner/name` */
  readonly repository: string;
  /** A branch, tag or commit, where the address names one. */
  readonly ref?: string;
}

const REPOSITORY = String.raw`(?<repository>\w[\w.-]*/[\w.-]+?)(?:\.git)?/?(?:#(?<ref>[\w./-]{1,200}))?`;
const FORMS: readonly RegExp[] = [
  // https://user@host/owner/name.git, git+https://…
  new RegExp(String.raw`^(?:git\+)?(?:https?|git)://(?:[^@/]*@)?(?<host>[\w.-]+(?::\d+)?)/${REPOSITORY}$`),
  // ssh://git@host:22/…, git+ssh://…: the port is not that of the pages.
  new RegExp(String.raw`^(?:git\+)?ssh://(?:[^@/]*@)?(?<host>[\w.-]+)(?::\d+)?/${REPOSITORY}$`),
  // git@host:owner/name.git
  new RegExp(String.raw`^[\w-]+@(?<host>[\w.-]+):${REPOSITORY}$`),
  // owner/name, as package.json may have it; github:owner/name, as npm writes it
  new RegExp(`^(?:github:)?${REPOSITORY}$`),
];

/** Reads the address of a git remote, of npm's git dependencies or of package.json's `repository`; undefined for any other. */
export function readRemote(address: string): RemoteRepository | undefined {
  for (const form of FORMS) {
    const { host = GITHUB_COM.host, repository, ref } = form.exec(address.trim())?.groups ?? {};
    // As a part of an address, `..` would lead elsewhere.
    if (repository === undefined || /\/\.{1,2}$/.test(repository)) continue;
    const named = host.toLowerCase();
    // SSH over the HTTPS port has a host of its own (docs.github.com, "Using SSH over the HTTPS port").
    return {
      host: named === 'ssh.github.com' ? GITHUB_COM.host : named,
      repository,
      ...(ref && { ref }),
    };
  }
  return undefined;
}
