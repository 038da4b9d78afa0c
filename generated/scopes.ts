// Generated from spec/gateway-sms.yaml by `npm run generate`. Do not edit.

/** Every scope on this gateway: each combination of a method and the first segment of a path, on each host (R). */
export const scopes = [
  {
    "method": "GET",
    "host": "ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "POST",
    "host": "ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "PUT",
    "host": "ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "DELETE",
    "host": "ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "GET",
    "host": "test.ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "POST",
    "host": "test.ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "PUT",
    "host": "test.ws.messaggisms.com",
    "path": "/messages"
  },
  {
    "method": "DELETE",
    "host": "test.ws.messaggisms.com",
    "path": "/messages"
  }
] as const
