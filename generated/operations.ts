// Generated from spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

import type { gatewayRoutes } from './gateway-routes.ts'
import type { tokenRoutes } from './token-routes.ts'

/** The operations of the gateway and its token service, with their statuses and errors. */
export const operations = {
  "listMessages": {
    "operationId": "listMessages",
    "service": "gateway-sms",
    "method": "GET",
    "path": "/messages/",
    "summary": "List the account's messages",
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "errors": [
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 203,
        "name": "message-not-found",
        "meaning": "The message or the recipient does not exist, or the account has no messages.",
        "source": "R"
      }
    ]
  },
  "sendMessage": {
    "operationId": "sendMessage",
    "service": "gateway-sms",
    "method": "POST",
    "path": "/messages/",
    "summary": "Send a text message",
    "statuses": [
      201,
      400,
      401,
      402,
      403,
      413,
      415,
      422,
      429
    ],
    "errors": [
      {
        "status": 400,
        "code": 400,
        "name": "malformed-body",
        "meaning": "The body is not JSON.",
        "assumption": "A7"
      },
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 402,
        "code": 201,
        "name": "credit-not-enough",
        "meaning": "The account's credit does not cover the price. The error message states the amount available and, after a POST, the amount needed.",
        "source": "R",
        "amounts": [
          "needed",
          "available"
        ]
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 413,
        "code": 413,
        "name": "body-too-large",
        "meaning": "The body is larger than the gateway accepts.",
        "assumption": "A9"
      },
      {
        "status": 415,
        "code": 415,
        "name": "unsupported-media-type",
        "meaning": "The body is declared as compressed, or as something other than JSON or a form.",
        "assumption": "A8"
      },
      {
        "status": 422,
        "code": 302,
        "name": "invalid-parameter",
        "meaning": "A required parameter is missing, or a parameter is invalid. The error message names the parameter.",
        "source": "R"
      },
      {
        "status": 429,
        "code": 429,
        "name": "too-many-requests",
        "meaning": "The account sent a realtime message less than a minute ago.",
        "assumption": "A16"
      }
    ]
  },
  "getMessage": {
    "operationId": "getMessage",
    "service": "gateway-sms",
    "method": "GET",
    "path": "/messages/{id}",
    "summary": "Get a single message",
    "statuses": [
      200,
      401,
      403,
      404,
      406
    ],
    "errors": [
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 203,
        "name": "message-not-found",
        "meaning": "The account has no message with this id.",
        "assumption": "A10"
      },
      {
        "status": 406,
        "code": 202,
        "name": "invalid-message-id",
        "meaning": "The message id in the path is malformed.",
        "source": "R"
      }
    ]
  },
  "updateMessage": {
    "operationId": "updateMessage",
    "service": "gateway-sms",
    "method": "PUT",
    "path": "/messages/{id}",
    "summary": "Update a transaction, or reschedule a message",
    "statuses": [
      200,
      400,
      401,
      402,
      403,
      404,
      406,
      413,
      415,
      422,
      429
    ],
    "errors": [
      {
        "status": 400,
        "code": 400,
        "name": "malformed-body",
        "meaning": "The body is not JSON.",
        "assumption": "A7"
      },
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 402,
        "code": 201,
        "name": "credit-not-enough",
        "meaning": "The account's credit does not cover the price. The error message states the amount available.",
        "source": "R",
        "amounts": [
          "available"
        ]
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 211,
        "name": "message-not-found",
        "meaning": "The account has no message with this id.",
        "source": "R"
      },
      {
        "status": 406,
        "code": 210,
        "name": "invalid-message-id",
        "meaning": "The message id in the path is malformed.",
        "source": "R"
      },
      {
        "status": 413,
        "code": 413,
        "name": "body-too-large",
        "meaning": "The body is larger than the gateway accepts.",
        "assumption": "A9"
      },
      {
        "status": 415,
        "code": 415,
        "name": "unsupported-media-type",
        "meaning": "The body is declared as compressed, or as something other than JSON or a form.",
        "assumption": "A8"
      },
      {
        "status": 422,
        "code": 212,
        "name": "transaction-closed",
        "meaning": "The transaction is already closed, so nothing was added.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 302,
        "name": "invalid-parameter",
        "meaning": "A required parameter is missing, or a parameter is invalid. The error message names the parameter.",
        "assumption": "A6"
      },
      {
        "status": 429,
        "code": 429,
        "name": "too-many-requests",
        "meaning": "The account sent a realtime message less than a minute ago.",
        "assumption": "A16"
      }
    ]
  },
  "cancelMessage": {
    "operationId": "cancelMessage",
    "service": "gateway-sms",
    "method": "DELETE",
    "path": "/messages/{id}",
    "summary": "Cancel a message",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      406,
      422
    ],
    "errors": [
      {
        "status": 400,
        "code": 217,
        "name": "message-id-required",
        "meaning": "The path contains no message id.",
        "source": "R"
      },
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 219,
        "name": "message-not-found",
        "meaning": "The account has no message with this id.",
        "source": "R"
      },
      {
        "status": 406,
        "code": 218,
        "name": "invalid-message-id",
        "meaning": "The message id in the path is malformed.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 221,
        "name": "already-scheduled",
        "meaning": "The message has already been sent or scheduled for sending, and can no longer be cancelled.",
        "source": "R"
      }
    ]
  },
  "listRecipients": {
    "operationId": "listRecipients",
    "service": "gateway-sms",
    "method": "GET",
    "path": "/messages/{id}/recipients/",
    "summary": "Get the recipients of a message",
    "statuses": [
      200,
      401,
      403,
      404,
      406
    ],
    "errors": [
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 203,
        "name": "message-not-found",
        "meaning": "The message or the recipient does not exist, or the account has no messages.",
        "source": "R"
      },
      {
        "status": 406,
        "code": 202,
        "name": "invalid-message-id",
        "meaning": "The message id in the path is malformed.",
        "source": "R"
      }
    ]
  },
  "getRecipient": {
    "operationId": "getRecipient",
    "service": "gateway-sms",
    "method": "GET",
    "path": "/messages/{id}/recipients/{number}",
    "summary": "Get one recipient of a message",
    "statuses": [
      200,
      401,
      403,
      404,
      406
    ],
    "errors": [
      {
        "status": 401,
        "code": 401,
        "name": "unauthorized",
        "meaning": "The token is missing, unknown or expired.",
        "assumption": "A2"
      },
      {
        "status": 403,
        "code": 403,
        "name": "forbidden",
        "meaning": "The token's scopes or limits do not allow this request.",
        "assumption": "A4"
      },
      {
        "status": 404,
        "code": 203,
        "name": "message-not-found",
        "meaning": "The message or the recipient does not exist, or the account has no messages.",
        "source": "R"
      },
      {
        "status": 406,
        "code": 202,
        "name": "invalid-message-id",
        "meaning": "The message id in the path is malformed.",
        "source": "R"
      }
    ]
  },
  "listTokens": {
    "operationId": "listTokens",
    "service": "tokens",
    "method": "GET",
    "path": "/tokens",
    "summary": "List the account's tokens",
    "statuses": [
      200,
      401,
      404,
      422
    ],
    "errors": [
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "assumption": "A32"
      },
      {
        "status": 404,
        "code": 120,
        "name": "token-not-found",
        "meaning": "The account does not have this token, or the requested page of the list is empty.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 422,
        "name": "invalid-parameter",
        "meaning": "A parameter is invalid or outside its limits. The error message names the parameter.",
        "assumption": "A33"
      }
    ]
  },
  "createToken": {
    "operationId": "createToken",
    "service": "tokens",
    "method": "POST",
    "path": "/tokens",
    "summary": "Create a token",
    "statuses": [
      200,
      400,
      401,
      413,
      415,
      422
    ],
    "errors": [
      {
        "status": 400,
        "code": 400,
        "name": "malformed-body",
        "meaning": "The body is not JSON.",
        "assumption": "A7"
      },
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "assumption": "A32"
      },
      {
        "status": 413,
        "code": 413,
        "name": "body-too-large",
        "meaning": "The body is larger than the service accepts.",
        "assumption": "A9"
      },
      {
        "status": 415,
        "code": 415,
        "name": "unsupported-media-type",
        "meaning": "The body is declared as compressed, or as something other than JSON or a form.",
        "assumption": "A8"
      },
      {
        "status": 422,
        "code": 70,
        "name": "scopes-missing",
        "meaning": "The array of scopes is missing.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 80,
        "name": "invalid-scope-format",
        "meaning": "A scope is not in the format METHOD:host/path.",
        "source": "R",
        "text": "invalid scopes format"
      },
      {
        "status": 422,
        "code": 90,
        "name": "invalid-scope",
        "meaning": "A scope names an API that does not exist or is not enabled for the account.",
        "source": "R",
        "text": "Invalid scopes specified or API not enabled"
      },
      {
        "status": 422,
        "code": 422,
        "name": "invalid-parameter",
        "meaning": "A parameter other than the scopes is invalid. The error message names the parameter.",
        "assumption": "A6"
      }
    ]
  },
  "getToken": {
    "operationId": "getToken",
    "service": "tokens",
    "method": "GET",
    "path": "/tokens/{token}",
    "summary": "Get a token",
    "statuses": [
      200,
      401,
      404,
      422
    ],
    "errors": [
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "assumption": "A32"
      },
      {
        "status": 404,
        "code": 120,
        "name": "token-not-found",
        "meaning": "The account does not have this token.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 60,
        "name": "invalid-token-format",
        "meaning": "The token in the path is malformed.",
        "source": "R"
      }
    ]
  },
  "updateToken": {
    "operationId": "updateToken",
    "service": "tokens",
    "method": "PATCH",
    "path": "/tokens/{token}",
    "summary": "Change or refresh a token",
    "statuses": [
      200,
      400,
      401,
      404,
      413,
      415,
      422
    ],
    "errors": [
      {
        "status": 400,
        "code": 150,
        "name": "token-id-required",
        "meaning": "The path contains no token.",
        "source": "R"
      },
      {
        "status": 400,
        "code": 400,
        "name": "malformed-body",
        "meaning": "The body is not JSON.",
        "assumption": "A7"
      },
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "source": "R"
      },
      {
        "status": 401,
        "code": 130,
        "name": "invalid-refresh-token",
        "meaning": "The refresh token does not belong to the token in the path.",
        "source": "R",
        "text": "Unauthorized"
      },
      {
        "status": 404,
        "code": 160,
        "name": "token-not-found",
        "meaning": "The account does not have this token.",
        "source": "R"
      },
      {
        "status": 413,
        "code": 413,
        "name": "body-too-large",
        "meaning": "The body is larger than the service accepts.",
        "assumption": "A9"
      },
      {
        "status": 415,
        "code": 415,
        "name": "unsupported-media-type",
        "meaning": "The body is declared as compressed, or as something other than JSON or a form.",
        "assumption": "A8"
      },
      {
        "status": 422,
        "code": 100,
        "name": "invalid-scope-format",
        "meaning": "A scope is not in the format METHOD:host/path.",
        "source": "R"
      },
      {
        "status": 422,
        "code": 110,
        "name": "invalid-scope",
        "meaning": "A scope names an API that does not exist or is not enabled for the account.",
        "source": "R",
        "text": "Invalid scopes specified or API not enabled"
      },
      {
        "status": 422,
        "code": 422,
        "name": "invalid-parameter",
        "meaning": "A parameter other than the scopes is invalid. The error message names the parameter.",
        "assumption": "A6"
      }
    ]
  },
  "deleteToken": {
    "operationId": "deleteToken",
    "service": "tokens",
    "method": "DELETE",
    "path": "/tokens/{token}",
    "summary": "Delete a token",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "errors": [
      {
        "status": 400,
        "code": 170,
        "name": "token-id-required",
        "meaning": "The path contains no token.",
        "source": "R"
      },
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "assumption": "A32"
      },
      {
        "status": 404,
        "code": 180,
        "name": "token-not-found",
        "meaning": "The account does not have this token.",
        "source": "R"
      }
    ]
  },
  "listScopes": {
    "operationId": "listScopes",
    "service": "tokens",
    "method": "GET",
    "path": "/scopes",
    "summary": "List the scopes that a token can have",
    "statuses": [
      200,
      401
    ],
    "errors": [
      {
        "status": 401,
        "code": 140,
        "name": "unauthorized",
        "meaning": "The account's credentials are missing or wrong.",
        "assumption": "A32"
      }
    ]
  }
} as const

/** The id of an operation, such as `sendMessage`. */
export type OperationId = keyof typeof gatewayRoutes | keyof typeof tokenRoutes
