// Generated from the schema Recipient_Object of spec/ by `npm run generate`. Do not edit.

/** The form of the values in a `Recipient_Object`. `?` ends the name of a value that may be absent. */
export const Recipient_Object = {
  "number": "text",
  "prefix": "text",
  "send_id": "text",
  "body": "text",
  "sms": "number",
  "remaining_chr": "number",
  "state": "text",
  "state_description": "text",
  "state_detail": "text",
  "price": "number",
  "real_cost": "number",
  "fields": "map",
  "message_id": "text",
  "i": "number",
  "timestamp_sent?": "date",
  "timestamp_delivery?": "date",
  "report?": {
    "messageId": "text",
    "to": "text",
    "smsCount": "number",
    "sentAt": "date",
    "doneAt": "date",
    "price": {
      "pricePerMessage": "number",
      "currency": "text"
    },
    "status": {
      "groupId": "number",
      "groupName": "text",
      "id": "number",
      "name": "text",
      "description": "text"
    },
    "error": {
      "groupId": "number",
      "groupName": "text",
      "id": "number",
      "name": "text",
      "description": "text",
      "permanent": "boolean"
    }
  },
  "id": "text"
} as const
