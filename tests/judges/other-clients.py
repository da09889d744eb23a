"""What tests/judges/other-clients.test.ts asks of PyNaCl and PyGithub: one command each, JSON in and out."""

import base64
import json
import sys

from nacl.public import PrivateKey, PublicKey, SealedBox


def key_pair(_):
    key = PrivateKey.generate()
    encode = lambda part: base64.b64encode(bytes(part)).decode()
    return {"private": encode(key), "public": encode(key.public_key)}


def open_box(given):
    box = SealedBox(PrivateKey(base64.b64decode(given["private"])))
    return box.decrypt(base64.b64decode(given["sealed"])).decode()


def seal(given):
    box = SealedBox(PublicKey(base64.b64decode(given["public"])))
    return base64.b64encode(box.encrypt(given["value"].encode())).decode()


def work(given):
    """A person's day with PyGithub: secrets and variables in every place, an issue, a run of the workflow."""
    import github

    client = github.Github(
        auth=github.Auth.Token(given["token"]), base_url=given["url"], retry=None, seconds_between_requests=0
    )
    repository = client.get_repo(given["repository"])
    repository.create_secret("FROM_PYTHON", given["value"])
    repository.create_secret("FROM_PYTHON", given["value"], secret_type="dependabot")
    environment = repository.get_environment("meta")
    environment.create_secret("FROM_PYTHON", given["value"])
    repository.create_variable("SECRETS_APP_CLIENT_ID", "Iv1.test")
    issue = repository.create_issue("From Python", body="x", labels=["refresh-meta-token"])
    issue.create_comment("seen")
    issue.edit(state="closed")
    workflow = repository.get_workflow("refresh-meta-token.yml")
    return {
        "secrets": sorted(secret.name for secret in repository.get_secrets()),
        "inEnvironment": sorted(secret.name for secret in environment.get_secrets()),
        "issues": [[found.number, found.title] for found in repository.get_issues(state="closed")],
        "started": workflow.create_dispatch("main", {"mode": "check"}),
    }


def refused(given):
    import github

    client = github.Github(auth=github.Auth.Token(given["token"]), base_url=given["url"], retry=None)
    try:
        client.get_repo(given["repository"]).create_secret("X", "y")
    except github.GithubException as error:
        return [type(error).__name__, error.status, error.data.get("message")]


command = {"key-pair": key_pair, "open": open_box, "seal": seal, "work": work, "refused": refused}[sys.argv[1]]
json.dump(command(json.load(sys.stdin)), sys.stdout)
