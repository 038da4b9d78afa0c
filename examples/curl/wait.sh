#!/bin/sh
# Sends an SMS and waits for it in the sandbox, as a test does that does not know its id.
set -eu

curl -sSf -o /dev/null "$GATEWAY_SMS_BASE_URL/messages/" \
  -H "Authorization: Bearer $GATEWAY_SMS_TOKEN" -H 'Content-Type: application/json' \
  -d '{ "sender": "Acme", "body": "Your code is 4711.", "recipients": "+44-7700900111" }'

curl -sSf "$GATEWAY_SMS_BASE_URL/_sandbox/v1/messages/wait" \
  -H 'Content-Type: application/json' -d '{ "to": "+44-7700900111" }'
