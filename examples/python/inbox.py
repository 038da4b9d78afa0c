"""Asks the sandbox what was sent, through its control API. For tests: no real gateway has this."""

import json
import os
import urllib.request


def wait_for_message(**wanted):
    """Waits until a message is queued for which all that is wanted holds: to, sender, body, since, timeout."""
    request = urllib.request.Request(
        os.environ["GATEWAY_SMS_BASE_URL"] + "/_sandbox/v1/messages/wait",
        method="POST",
        data=json.dumps(wanted).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)
