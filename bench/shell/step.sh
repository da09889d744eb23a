#!/usr/bin/env bash
# The daily job as a careful shell step does it today, with curl, jq and gh: look, exchange when due, prove, store, and
# keep one issue. Written for the bench; use the action instead.

set -euo pipefail

graph() { curl --silent --show-error --max-time 10 --retry 2 --max-filesize 1048576 "$@"; }
give_up() { echo "::error::$1"; echo "outcome=$2" >>"$GITHUB_OUTPUT"; exit 1; }
issues() { GH_TOKEN=$ISSUES_TOKEN gh "$@"; }

debug_token() {
  graph --get "$GRAPH_API_URL/v25.0/debug_token" --header "Authorization: Bearer $APP_ID|$APP_SECRET" \
    --data-urlencode "input_token=$1"
}
facts() { jq --raw-output '.data | [.is_valid, .app_id, .user_id, .expires_at, (.scopes // [] | sort | join(","))] | @tsv'; }

for secret in "$APP_SECRET" "$ACCESS_TOKEN" "$GH_TOKEN"; do echo "::add-mask::$secret"; done

IFS=$'\t' read -r valid app user expires scopes < <(debug_token "$ACCESS_TOKEN" | facts) || give_up 'Meta could not be asked' inconclusive
open_issue=$(issues api "repos/$GITHUB_REPOSITORY/issues?state=open&labels=refresh-meta-token&per_page=100" --jq '.[0].number // empty')
gh api "repos/$GITHUB_REPOSITORY/actions/secrets/$SECRET_NAME" --jq .updated_at >/dev/null || give_up "$SECRET_NAME cannot be seen" misconfigured

if [ "$valid" != true ] || [ "$app" != "$APP_ID" ]; then
  if [ -z "$open_issue" ]; then
    issues issue create --repo "$GITHUB_REPOSITORY" --label refresh-meta-token --title "$SECRET_NAME is dead" --body 'Log in again.'
  fi
  give_up "$SECRET_NAME is dead" reauthorize
fi

outcome=healthy
now=${NOW:-$(date +%s)}
if [ "$expires" -ne 0 ] && [ $((expires - now)) -lt $((30 * 86400)) ]; then
  gh api "repos/$GITHUB_REPOSITORY/actions/secrets/public-key" --silent || give_up "$SECRET_NAME cannot be written" misconfigured
  fresh=$(
    graph "$GRAPH_API_URL/v25.0/oauth/access_token" --data grant_type=fb_exchange_token --data "client_id=$APP_ID" \
      --data-urlencode "client_secret=$APP_SECRET" --data-urlencode "fb_exchange_token=$ACCESS_TOKEN" \
      --data set_token_expires_in_60_days=true | jq --raw-output '.access_token // empty'
  )
  [ -n "$fresh" ] || give_up 'Meta gave no new token' inconclusive
  echo "::add-mask::$fresh"
  IFS=$'\t' read -r fresh_valid fresh_app fresh_user fresh_expires fresh_scopes < <(debug_token "$fresh" | facts)
  [ "$fresh_valid" = true ] && [ "$fresh_app" = "$app" ] && [ "$fresh_user" = "$user" ] && [ "$fresh_scopes" = "$scopes" ] ||
    give_up 'The new token is not as good as the old one' inconclusive
  if [ "$fresh_expires" -eq 0 ] || [ "$fresh_expires" -ge $((expires + 86400)) ]; then
    printf %s "$fresh" | gh secret set "$SECRET_NAME" --repo "$GITHUB_REPOSITORY"
    outcome=refreshed expires=$fresh_expires
  fi
fi

if [ -n "$open_issue" ]; then issues issue close "$open_issue" --repo "$GITHUB_REPOSITORY"; fi
{ echo "outcome=$outcome"; echo "expires-at=$expires"; } >>"$GITHUB_OUTPUT"
echo "$SECRET_NAME: $outcome" >>"$GITHUB_STEP_SUMMARY"
