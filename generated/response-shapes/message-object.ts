// Generated from the schema Message_Object of spec/ by `npm run generate`. Do not edit.

/** The form of the values in a `Message_Object`. `?` ends the name of a value that may be absent. */
export const Message_Object = {
  "test": "boolean",
  "sender": "text",
  "body": "text",
  "recipients": {
    "valid": {
      "count": "number"
    },
    "invalid": {
      "total": "number",
      "list": [
        "text"
      ]
    }
  },
  "priority": "number",
  "options": {
    "flash": "boolean",
    "realtime": "boolean",
    "timestamp_send": "date",
    "custom?": "any",
    "callback_url?": "text",
    "callback_field?": "text"
  },
  "transaction": "boolean",
  "statistics": {
    "error": "number",
    "sent": "number",
    "delivered": "number",
    "total": "number",
    "sms_total": "number"
  },
  "base_price": "number",
  "price": "number",
  "timestamp": "date",
  "last_update": "date",
  "state": "number",
  "id": "text"
} as const
