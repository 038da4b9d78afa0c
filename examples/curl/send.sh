#!/bin/sh
# Sends an SMS and shows the text that its recipient gets.
set -eu

call() {
  curl -sSf -H "Authorization: Bearer $GATEWAY_SMS_TOKEN" -H 'Content-Type: application/json' "$@"
}

sent=$(call "$GATEWAY_SMS_BASE_URL/messages/" -d '{
  "sender": "Acme",
  "body": "Hi {{name}}, your code is {{code}}.",
  "recipients": [{ "number": "+39-3331234567", "fields": { "name": "Anna", "code": 4711 } }]
}')
id=$(printf '%s' "$sent" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')

call "$GATEWAY_SMS_BASE_URL/messages/$id/recipients/"
