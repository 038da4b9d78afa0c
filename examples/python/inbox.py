"""Reads sent messages from the sandbox's control API, for tests."""

import json
import os
import urllib.request


def wait_for_message(**wanted):
    """Waits until a message is queued that matches all arguments: to, sender, body, since, timeout."""
    request = urllib.request.Request(
        os.environ["GATEWAY_SMS_BASE_URL"] + "/_sandbox/v1/messages/wait",
        method="POST",
        data=json.dumps(wanted).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)
