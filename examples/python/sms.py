"""Sends one-time passwords through the Gateway SMS API, with Python's standard library only."""

import json
import os
import secrets
import urllib.request


def send_code(number):
    """Sends a code to a number such as +39-3331234567, and returns it with the message's id."""
    code = f"{secrets.randbelow(900_000) + 100_000}"
    response = call("POST", "/messages/", {
        "sender": "Acme",
        "body": f"Your code is {code}.",
        "recipients": number,
    })
    return code, response["data"][0]["id"]


def call(method, path, body=None):
    """Sends a request to the gateway. Raises urllib.error.HTTPError if the gateway refuses."""
    request = urllib.request.Request(
        os.environ["GATEWAY_SMS_BASE_URL"] + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {os.environ['GATEWAY_SMS_TOKEN']}",
            "Content-Type": "application/json",
        },
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)
