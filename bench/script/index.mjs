// @ts-nocheck: as such scripts are written
// The daily job as a Node script does it today, with the usual packages installed before each run. Written for the bench;
// use the action instead.

import * as core from '@actions/core';
import { Octokit } from '@octokit/core';
import sodium from 'libsodium-wrappers';

const { GRAPH_API_URL, APP_ID, APP_SECRET, ACCESS_TOKEN, SECRET_NAME, NOW } = process.env;
const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
const place = { owner, repo, secret_name: SECRET_NAME };
const baseUrl = process.env.GITHUB_API_URL;
const secrets = new Octokit({ auth: process.env.GH_TOKEN, baseUrl });
const issues = new Octokit({ auth: process.env.ISSUES_TOKEN, baseUrl });

async function graph(path, init = {}) {
  const answer = await fetch(`${GRAPH_API_URL}/v25.0${path}`, {
    ...init,
    signal: AbortSignal.timeout(10_000),
  });
  return answer.json();
}

async function inspect(token) {
  const query = new URLSearchParams({ input_token: token });
  const { data } = await graph(`/debug_token?${query}`, {
    headers: { authorization: `Bearer ${APP_ID}|${APP_SECRET}` },
  });
  return data;
}

for (const secret of [APP_SECRET, ACCESS_TOKEN]) core.setSecret(secret);

const [old, key, , open] = await Promise.all([
  inspect(ACCESS_TOKEN),
  secrets.request('GET /repos/{owner}/{repo}/actions/secrets/public-key', place),
  secrets.request('GET /repos/{owner}/{repo}/actions/secrets/{secret_name}', place),
  issues.request('GET /repos/{owner}/{repo}/issues', {
    ...place,
    state: 'open',
    labels: 'refresh-meta-token',
  }),
]);
let outcome = old.is_valid && old.app_id === APP_ID ? 'healthy' : 'reauthorize';

const isDue = old.expires_at !== 0 && old.expires_at - Number(NOW ?? Date.now() / 1000) < 30 * 86_400;
if (outcome === 'healthy' && isDue) {
  const { access_token: token } = await graph('/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'fb_exchange_token',
      client_id: APP_ID,
      client_secret: APP_SECRET,
      fb_exchange_token: ACCESS_TOKEN,
      set_token_expires_in_60_days: 'true',
    }),
  });
  core.setSecret(token);
  const fresh = await inspect(token);
  const isAsGood = fresh.is_valid && fresh.app_id === old.app_id && fresh.user_id === old.user_id;
  const isLater = fresh.expires_at === 0 || fresh.expires_at >= old.expires_at + 86_400;
  if (isAsGood && isLater && old.scopes.every((scope) => fresh.scopes.includes(scope))) {
    await sodium.ready;
    const recipient = sodium.from_base64(key.data.key, sodium.base64_variants.ORIGINAL);
    const sealed = sodium.crypto_box_seal(sodium.from_string(token), recipient);
    await secrets.request('PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}', {
      ...place,
      key_id: key.data.key_id,
      encrypted_value: sodium.to_base64(sealed, sodium.base64_variants.ORIGINAL),
    });
    outcome = 'refreshed';
  }
}

if (outcome === 'reauthorize' && open.data.length === 0) {
  await issues.request('POST /repos/{owner}/{repo}/issues', {
    ...place,
    title: `${SECRET_NAME} is dead`,
    labels: ['refresh-meta-token'],
  });
}
core.setOutput('outcome', outcome);
await core.summary.addRaw(`${SECRET_NAME}: ${outcome}`).write();
if (outcome === 'reauthorize') core.setFailed('The token is dead.');
