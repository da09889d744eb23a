import type { Scenario } from '../../../support/scenario.js';

/** A person opens the form and creates the App; the address that GitHub sends the browser to. */
export async function confirmApp({ github }: Scenario, form: string): Promise<string> {
  const attribute = (text: string, name: string) =>
    (new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const post = (address: string, fields: Record<string, string>) =>
    fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const page = await (await fetch(form)).text();
  const manifest = attribute(page, 'name="manifest" value');
  const consent = await (await post(attribute(page, 'action'), { manifest })).text();
  const fields = {
    flow: attribute(consent, 'name="flow" value'),
    name: attribute(consent, 'name="name" value'),
  };
  const made = await post(new URL(attribute(consent, 'action'), github.url).href, fields);
  return made.headers.get('location') ?? '';
}

/** The person installs it on acme. */
export function installApp({ github }: Scenario): void {
  const [app] = github.apps.all();
  const owner = github.account('acme');
  if (app !== undefined && owner !== undefined) github.apps.install(app, owner);
}
