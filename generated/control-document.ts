// Generated from spec/sandbox-control.yaml by `npm run generate`. Do not edit.

/** The OpenAPI document of the control API. */
export const controlDocument: ControlDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Sandbox control API",
    "version": "1.0.0",
    "description": "Lets a test control the sandbox: list messages and wait for them, set their outcomes, move the clock and inject faults.\nIt belongs to the sandbox and is not part of the Gateway SMS API.\n\nLists start with the newest. Times are on the sandbox's clock unless stated otherwise. Every failure is\n`{ \"error\": { \"code\": …, \"message\": … } }`, and its message says what to do. Trailing slashes in paths are ignored.\nRequests to this API need no gateway token, are not affected by faults, and do not appear in the request log.\n",
    "license": {
      "name": "MIT",
      "url": "https://opensource.org/license/mit"
    }
  },
  "servers": [
    {
      "url": "/_sandbox/v1",
      "description": "The sandbox that serves this document."
    }
  ],
  "security": [
    {},
    {
      "adminToken": []
    }
  ],
  "tags": [
    {
      "name": "Messages",
      "description": "List messages and wait for them."
    },
    {
      "name": "Outcomes",
      "description": "Set the delivery reports for messages."
    },
    {
      "name": "Clock",
      "description": "Read and advance the clock."
    },
    {
      "name": "Queue",
      "description": "Inspect the queue and set its throughput."
    },
    {
      "name": "Faults",
      "description": "Make requests fail on purpose."
    },
    {
      "name": "Accounts",
      "description": "Manage accounts, their credit and their tokens."
    },
    {
      "name": "Callbacks",
      "description": "List and replay callbacks."
    },
    {
      "name": "Requests",
      "description": "List the requests to the gateway and their responses."
    },
    {
      "name": "Events",
      "description": "Follow events as they happen."
    },
    {
      "name": "State",
      "description": "Reset, export and import all state."
    },
    {
      "name": "Service",
      "description": "Health, assumptions and metrics."
    }
  ],
  "paths": {
    "/messages": {
      "get": {
        "operationId": "searchMessages",
        "tags": [
          "Messages"
        ],
        "summary": "List messages",
        "description": "Returns the messages that match all the given filters, newest first, one page at a time.",
        "parameters": [
          {
            "name": "account",
            "in": "query",
            "description": "The email address of the account that sent the message.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "sandbox@example.com"
          },
          {
            "name": "to",
            "in": "query",
            "description": "One of the message's recipients, in the gateway's format. Write the plus sign as `%2B` in a query.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "+39-3331234567"
          },
          {
            "name": "sender",
            "in": "query",
            "description": "The message's sender.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "Acme"
          },
          {
            "name": "body",
            "in": "query",
            "description": "Part of the text that a recipient gets, with the fields filled in.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "code"
          },
          {
            "name": "state",
            "in": "query",
            "description": "The message's state, as a number from 0 to 3.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 3
            },
            "example": 2
          },
          {
            "name": "status",
            "in": "query",
            "description": "Its status.",
            "schema": {
              "$ref": "#/components/schemas/MessageStatus"
            },
            "example": "delivered"
          },
          {
            "name": "since",
            "in": "query",
            "description": "The earliest time at which the message was queued, or was created if it is not queued.",
            "schema": {
              "type": "string",
              "format": "date-time",
              "description": "a date and time with a time zone, such as 2026-01-15T10:00:00Z"
            },
            "example": "2026-01-15T10:00:00.000Z"
          },
          {
            "name": "search",
            "in": "query",
            "description": "A search in the inbox's syntax. A word or a quoted phrase matches part of the text, of the sender or of a\nrecipient's number, or the complete id, ignoring case. `to:` and `from:` match part of a number or a sender,\n`state:` matches a status, and `is:` matches one of `otp`, `flash`, `scheduled`, `realtime`, `test` and `invalid`\n(has invalid numbers). All terms must match, but if there are several states, one of them is enough.\n",
            "schema": {
              "type": "string",
              "maxLength": 1000
            },
            "example": "from:acme state:delivered parcel"
          },
          {
            "name": "counts",
            "in": "query",
            "description": "Whether to count all matching messages, including those on other pages.",
            "schema": {
              "type": "boolean",
              "default": false
            },
            "example": true
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of items.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            },
            "example": 100
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "The `next` of the previous page.",
            "schema": {
              "type": "string",
              "pattern": "^\\d{1,15}$",
              "description": "the `next` of the previous page"
            },
            "example": "42"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of messages.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "messages",
                    "next"
                  ],
                  "properties": {
                    "messages": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Message"
                      }
                    },
                    "next": {
                      "type": "string",
                      "nullable": true,
                      "description": "The cursor for the next page, or null if this is the last one."
                    },
                    "counts": {
                      "$ref": "#/components/schemas/MessageCounts"
                    }
                  }
                },
                "example": {
                  "messages": [
                    {
                      "id": "6968bd207bd6a01f9d000001",
                      "account": "sandbox@example.com",
                      "sender": "Acme",
                      "body": "Your code is {{code}}",
                      "text": "Your code is 4711",
                      "to": "+39-3331234567",
                      "recipients": 1,
                      "invalid": [],
                      "state": 2,
                      "status": "delivered",
                      "test": false,
                      "flash": false,
                      "realtime": false,
                      "priority": 1,
                      "price": 0.0315,
                      "otp": null,
                      "createdAt": "2026-01-15T10:00:00.000Z",
                      "queuedAt": "2026-01-15T10:00:00.000Z",
                      "sendAt": "2026-01-15T10:00:00.000Z",
                      "updatedAt": "2026-01-15T10:00:03.000Z"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      },
      "delete": {
        "operationId": "clearMessages",
        "tags": [
          "Messages"
        ],
        "summary": "Reset the sandbox",
        "description": "The same as `POST /reset`.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/messages/delete": {
      "post": {
        "operationId": "deleteMessages",
        "tags": [
          "Messages"
        ],
        "summary": "Delete messages",
        "description": "Deletes messages and their callbacks, and removes waiting messages from the queue. Their price is not refunded.\nUnknown ids are ignored.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "ids"
                ],
                "properties": {
                  "ids": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 10000,
                    "items": {
                      "type": "string"
                    }
                  }
                }
              },
              "example": {
                "ids": [
                  "6968bd207bd6a01f9d000001"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The number of deleted messages.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "deleted"
                  ],
                  "properties": {
                    "deleted": {
                      "type": "integer",
                      "minimum": 0
                    }
                  }
                },
                "example": {
                  "deleted": 1
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/messages/wait": {
      "post": {
        "operationId": "waitForMessage",
        "tags": [
          "Messages"
        ],
        "summary": "Wait for a message",
        "description": "Responds as soon as a queued message matches all the given filters. Each message is returned only once, the oldest\nfirst, and the last 1,000 messages that were queued before the request are included. With `since`, messages that\nwere already returned can be returned again. If the caller disconnects, no message is used up.\n",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MessageFilter"
              },
              "example": {
                "to": "+39-3331234567",
                "body": "code",
                "timeout": "10s"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The message.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InboxMessage"
                },
                "example": {
                  "id": "6968bd207bd6a01f9d000001",
                  "sender": "Acme",
                  "recipients": [
                    {
                      "number": "+39-3331234567",
                      "text": "Your code is 4711"
                    }
                  ],
                  "text": "Your code is 4711",
                  "queuedAt": "2026-01-15T10:00:00.000Z",
                  "otp": "4711"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "408": {
            "description": "No matching message was queued in time. The error message lists the closest ones and why they did not match.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                },
                "example": {
                  "error": {
                    "code": "timeout",
                    "message": "no message to +39-3331234567 was queued within 4000 ms.\nNothing was sent to this sandbox: does what is tested use its `fetch` or its port?"
                  }
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/messages/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/MessageId"
        }
      ],
      "get": {
        "operationId": "inspectMessage",
        "tags": [
          "Messages"
        ],
        "summary": "Get a message",
        "description": "Returns a message with its timeline, and with each recipient's text and delivery report. This also works for\ncancelled messages.\n",
        "responses": {
          "200": {
            "description": "The message.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MessageDetails"
                },
                "example": {
                  "id": "6968bd207bd6a01f9d000001",
                  "account": "sandbox@example.com",
                  "sender": "Acme",
                  "body": "Your code is {{code}}",
                  "text": "Your code is 4711",
                  "to": "+39-3331234567",
                  "recipients": 1,
                  "invalid": [],
                  "state": 2,
                  "status": "delivered",
                  "test": false,
                  "flash": false,
                  "realtime": false,
                  "priority": 1,
                  "price": 0.0315,
                  "otp": null,
                  "createdAt": "2026-01-15T10:00:00.000Z",
                  "queuedAt": "2026-01-15T10:00:00.000Z",
                  "sendAt": "2026-01-15T10:00:00.000Z",
                  "updatedAt": "2026-01-15T10:00:03.000Z",
                  "texts": [
                    {
                      "number": "+39-3331234567",
                      "text": "Your code is 4711",
                      "segments": 1,
                      "report": {
                        "group": "DELIVERED",
                        "name": "DELIVERED_TO_HANDSET",
                        "description": "Message delivered to handset",
                        "error": "NO_ERROR"
                      },
                      "sentAt": "2026-01-15T10:00:01.000Z",
                      "doneAt": "2026-01-15T10:00:03.000Z"
                    }
                  ],
                  "pricePerSegment": 0.0315,
                  "request": {
                    "sender": "Acme",
                    "body": "Your code is {{code}}",
                    "recipients": [
                      {
                        "number": "+39-3331234567",
                        "fields": {
                          "code": "4711"
                        }
                      }
                    ]
                  },
                  "timeline": [
                    {
                      "at": "2026-01-15T10:00:00.000Z",
                      "what": "created"
                    },
                    {
                      "at": "2026-01-15T10:00:00.000Z",
                      "what": "queued"
                    },
                    {
                      "at": "2026-01-15T10:00:01.000Z",
                      "what": "sent"
                    },
                    {
                      "at": "2026-01-15T10:00:03.000Z",
                      "what": "reported",
                      "report": "DELIVERED_TO_HANDSET",
                      "recipients": 1,
                      "number": "+39-3331234567"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/numbers": {
      "get": {
        "operationId": "listNumbers",
        "tags": [
          "Messages"
        ],
        "summary": "List numbers",
        "description": "Returns all the numbers that messages were sent to. The number with the newest message comes first.",
        "parameters": [
          {
            "name": "search",
            "in": "query",
            "description": "Part of the number; only digits are compared.",
            "schema": {
              "type": "string",
              "maxLength": 100
            },
            "example": "333123"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of items.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            },
            "example": 100
          }
        ],
        "responses": {
          "200": {
            "description": "The numbers.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "numbers",
                    "total"
                  ],
                  "properties": {
                    "numbers": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NumberSummary"
                      }
                    },
                    "total": {
                      "type": "integer",
                      "minimum": 0,
                      "description": "The total number of phone numbers, including any that are not listed."
                    }
                  }
                },
                "example": {
                  "numbers": [
                    {
                      "number": "+39-3331234567",
                      "messages": 2,
                      "lastAt": "2026-01-15T10:00:00.000Z"
                    }
                  ],
                  "total": 1
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/numbers/{number}/messages": {
      "parameters": [
        {
          "name": "number",
          "in": "path",
          "required": true,
          "description": "A number in the gateway's format.",
          "schema": {
            "type": "string"
          },
          "example": "+39-3331234567"
        }
      ],
      "get": {
        "operationId": "listNumberMessages",
        "tags": [
          "Messages"
        ],
        "summary": "List the messages to a number",
        "description": "Returns the messages to this number, with its text and delivery report, newest first, one page at a time. Undelivered messages are included.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of items.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            },
            "example": 100
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "The `next` of the previous page.",
            "schema": {
              "type": "string",
              "pattern": "^\\d{1,15}$",
              "description": "the `next` of the previous page"
            },
            "example": "42"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of messages.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "messages",
                    "next"
                  ],
                  "properties": {
                    "messages": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NumberMessage"
                      }
                    },
                    "next": {
                      "type": "string",
                      "nullable": true,
                      "description": "The cursor for the next page, or null if this is the last one."
                    }
                  }
                },
                "example": {
                  "messages": [
                    {
                      "id": "6968bd207bd6a01f9d000001",
                      "sender": "Acme",
                      "text": "Your code is 4711",
                      "otp": "4711",
                      "flash": false,
                      "status": "delivered",
                      "report": {
                        "group": "DELIVERED",
                        "name": "DELIVERED_TO_HANDSET",
                        "description": "Message delivered to handset",
                        "error": "NO_ERROR"
                      },
                      "createdAt": "2026-01-15T10:00:00.000Z",
                      "sendAt": "2026-01-15T10:00:00.000Z",
                      "sentAt": "2026-01-15T10:00:01.000Z",
                      "doneAt": "2026-01-15T10:00:03.000Z"
                    }
                  ],
                  "next": null
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/messages/{id}/outcome": {
      "parameters": [
        {
          "$ref": "#/components/parameters/MessageId"
        }
      ],
      "put": {
        "operationId": "setMessageOutcome",
        "tags": [
          "Outcomes"
        ],
        "summary": "Set the outcome of a message",
        "description": "Does not change existing reports. If the message has ended, the response is a 409.",
        "requestBody": {
          "$ref": "#/components/requestBodies/Outcome"
        },
        "responses": {
          "200": {
            "description": "The message's outcome.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "message",
                    "outcome"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "The message's id."
                    },
                    "outcome": {
                      "$ref": "#/components/schemas/OutcomeName"
                    }
                  }
                },
                "example": {
                  "message": "6968bd207bd6a01f9d000001",
                  "outcome": "EXPIRED_EXPIRED"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/outcomes": {
      "get": {
        "operationId": "listOutcomes",
        "tags": [
          "Outcomes"
        ],
        "summary": "List the outcomes that you have set",
        "description": "Returns the numbers whose outcomes you have set, in the order in which you set them.",
        "responses": {
          "200": {
            "description": "The numbers and their outcomes.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "outcomes"
                  ],
                  "properties": {
                    "outcomes": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/NumberOutcome"
                      }
                    }
                  }
                },
                "example": {
                  "outcomes": [
                    {
                      "number": "+39-3331234567",
                      "outcome": "UNDELIVERABLE_NOT_DELIVERED",
                      "source": "set"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/outcomes/{number}": {
      "parameters": [
        {
          "name": "number",
          "in": "path",
          "required": true,
          "description": "A number in the gateway's format.",
          "schema": {
            "type": "string"
          },
          "example": "+39-3331234567"
        }
      ],
      "get": {
        "operationId": "getOutcome",
        "tags": [
          "Outcomes"
        ],
        "summary": "Get the outcome for a number",
        "description": "Returns the outcome and its source, which is a call that set the outcome, an option of the sandbox, a magic number or the default.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/NumberOutcome"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      },
      "put": {
        "operationId": "setOutcome",
        "tags": [
          "Outcomes"
        ],
        "summary": "Set the outcome for a number",
        "description": "Applies to all further reports on messages to this number, but does not change existing reports.",
        "requestBody": {
          "$ref": "#/components/requestBodies/Outcome"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/NumberOutcome"
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      },
      "delete": {
        "operationId": "removeOutcome",
        "tags": [
          "Outcomes"
        ],
        "summary": "Remove the outcome for a number",
        "description": "Restores the default. Removing an outcome twice is not an error.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/clock": {
      "get": {
        "operationId": "getClock",
        "tags": [
          "Clock"
        ],
        "summary": "Get the time",
        "description": "Returns the time on the sandbox's clock.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/clock/advance": {
      "post": {
        "operationId": "advanceClock",
        "tags": [
          "Clock"
        ],
        "summary": "Advance the clock",
        "description": "Runs everything that becomes due, in order. Responds once every callback that became due has received a response or\nfailed.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "duration"
                ],
                "properties": {
                  "duration": {
                    "$ref": "#/components/schemas/Duration"
                  }
                }
              },
              "example": {
                "duration": "2h"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/queue": {
      "get": {
        "operationId": "getQueue",
        "tags": [
          "Queue"
        ],
        "summary": "Get the queue",
        "description": "Returns the waiting messages, in the order in which they will be sent if nothing else is queued, and the throughput.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Queue"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      },
      "put": {
        "operationId": "setThroughput",
        "tags": [
          "Queue"
        ],
        "summary": "Set the throughput",
        "description": "Also applies to messages that are being sent. `POST /reset` restores the value of the sandbox's option.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "throughput"
                ],
                "properties": {
                  "throughput": {
                    "$ref": "#/components/schemas/Throughput"
                  }
                }
              },
              "example": {
                "throughput": 10
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Queue"
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/faults": {
      "get": {
        "operationId": "listFaults",
        "tags": [
          "Faults"
        ],
        "summary": "List faults",
        "description": "Returns all faults with their hits, in the order in which they were added and are matched.",
        "responses": {
          "200": {
            "description": "The faults.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "faults"
                  ],
                  "properties": {
                    "faults": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Fault"
                      }
                    }
                  }
                },
                "example": {
                  "faults": [
                    {
                      "name": "reset-1",
                      "match": {
                        "operation": "sendMessage"
                      },
                      "when": {
                        "times": 2
                      },
                      "action": {
                        "kind": "reset",
                        "takesEffect": true
                      },
                      "hits": 1
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "tags": [
          "Faults"
        ],
        "summary": "Add a fault",
        "description": "Makes requests to the gateway fail from now on. If several faults match a request, the one that was added first\napplies. The `sandbox-fault` header of a changed response names the fault.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FaultRule"
              },
              "example": {
                "match": {
                  "operation": "sendMessage"
                },
                "when": {
                  "times": 2
                },
                "action": {
                  "kind": "reset",
                  "takesEffect": true
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/Fault"
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "Faults"
        ],
        "summary": "Remove all faults",
        "description": "Does not affect responses that are already being delayed.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/faults/{name}": {
      "parameters": [
        {
          "name": "name",
          "in": "path",
          "required": true,
          "description": "The fault's name.",
          "schema": {
            "type": "string"
          },
          "example": "reset-1"
        }
      ],
      "get": {
        "operationId": "getFault",
        "tags": [
          "Faults"
        ],
        "summary": "Get a fault",
        "description": "Returns a fault with its hits.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Fault"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "delete": {
        "operationId": "removeFault",
        "tags": [
          "Faults"
        ],
        "summary": "Remove a fault",
        "description": "Does not affect responses that are already being delayed.",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/accounts": {
      "get": {
        "operationId": "listAccounts",
        "tags": [
          "Accounts"
        ],
        "summary": "List accounts",
        "description": "Returns all accounts, in the order in which they were added. The first is the default account.",
        "responses": {
          "200": {
            "description": "The accounts.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "accounts"
                  ],
                  "properties": {
                    "accounts": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Account"
                      }
                    }
                  }
                },
                "example": {
                  "accounts": [
                    {
                      "email": "sandbox@example.com",
                      "apiKey": "0f3b5ea8c2d14796b1e2a3c4",
                      "credit": 100
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      },
      "post": {
        "operationId": "addAccount",
        "tags": [
          "Accounts"
        ],
        "summary": "Add an account",
        "description": "Adds an account with its own messages, tokens and credit. `POST /reset` keeps the account and restores its initial credit.",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "email": {
                    "type": "string",
                    "minLength": 3,
                    "maxLength": 254,
                    "pattern": "^[^\\s:@]+@[^\\s:@]+$",
                    "description": "an email address without a colon; generated if absent"
                  },
                  "credit": {
                    "$ref": "#/components/schemas/Credit"
                  }
                }
              },
              "example": {
                "email": "second@example.com",
                "credit": 5
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The account.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                },
                "example": {
                  "email": "second@example.com",
                  "apiKey": "0f3b5ea8c2d14796b1e2a3c4",
                  "credit": 5
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/accounts/{email}/credit": {
      "parameters": [
        {
          "name": "email",
          "in": "path",
          "required": true,
          "description": "The account's email address.",
          "schema": {
            "type": "string"
          },
          "example": "sandbox@example.com"
        }
      ],
      "get": {
        "operationId": "getCredit",
        "tags": [
          "Accounts"
        ],
        "summary": "Get an account's credit",
        "description": "Returns the account's remaining credit in euros.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Credit"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "put": {
        "operationId": "setCredit",
        "tags": [
          "Accounts"
        ],
        "summary": "Set an account's credit",
        "description": "Replaces the account's credit.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccountCredit"
              },
              "example": {
                "credit": 0.05
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Credit"
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/tokens": {
      "get": {
        "operationId": "listIssuedTokens",
        "tags": [
          "Accounts"
        ],
        "summary": "List tokens",
        "description": "Returns an account's 100 oldest tokens, oldest first, masked and with their usage.\n",
        "parameters": [
          {
            "name": "account",
            "in": "query",
            "description": "The account's email address. The default account is used if it is absent.",
            "schema": {
              "type": "string"
            },
            "example": "sandbox@example.com"
          }
        ],
        "responses": {
          "200": {
            "description": "The tokens.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "tokens"
                  ],
                  "properties": {
                    "tokens": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/MaskedToken"
                      }
                    }
                  }
                },
                "example": {
                  "tokens": [
                    {
                      "token": "656d…12",
                      "name": "Order notifications",
                      "scopes": [
                        "POST:test.ws.messaggisms.com/messages"
                      ],
                      "expireAt": "2026-01-15T11:00:00.000Z",
                      "requests": 2
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "post": {
        "operationId": "issueToken",
        "tags": [
          "Accounts"
        ],
        "summary": "Create a token",
        "description": "Creates a gateway token without using the token service. The token survives `POST /reset`.\n",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "account": {
                    "type": "string",
                    "description": "The account's email address. The default account is used if it is absent."
                  },
                  "scopes": {
                    "type": "array",
                    "description": "The token's scopes. If they are absent, the token has all the gateway's scopes.",
                    "items": {
                      "type": "string"
                    }
                  },
                  "name": {
                    "type": "string",
                    "maxLength": 255
                  },
                  "timeToLive": {
                    "allOf": [
                      {
                        "$ref": "#/components/schemas/Duration"
                      }
                    ],
                    "description": "How long the token is valid. The maximum, which is also the default, is a year. With 0, the token has already expired."
                  },
                  "limits": {
                    "$ref": "#/components/schemas/TokenLimits"
                  }
                }
              },
              "example": {
                "name": "Order notifications",
                "timeToLive": "1h"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The token.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "token",
                    "account",
                    "scopes",
                    "expireAt"
                  ],
                  "properties": {
                    "token": {
                      "type": "string"
                    },
                    "account": {
                      "type": "string",
                      "description": "The account's email address."
                    },
                    "name": {
                      "type": "string"
                    },
                    "scopes": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "expireAt": {
                      "type": "string",
                      "format": "date-time"
                    }
                  }
                },
                "example": {
                  "token": "656d1e2f8b3c2a001f7e4a12",
                  "account": "sandbox@example.com",
                  "name": "Order notifications",
                  "scopes": [
                    "POST:test.ws.messaggisms.com/messages"
                  ],
                  "expireAt": "2026-01-15T11:00:00.000Z"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/MalformedBody"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/callbacks": {
      "get": {
        "operationId": "listCallbacks",
        "tags": [
          "Callbacks"
        ],
        "summary": "List callbacks",
        "description": "Returns the attempts to call a `callback_url` that match all the given filters. The attempt that is due last comes\nfirst. The sandbox keeps the pending attempts, up to a quarter of `maxStoredBytes`, and the last 1,000 that were\nmade, up to 33 million characters in total.\n",
        "parameters": [
          {
            "name": "message",
            "in": "query",
            "description": "The message's id.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "6968bd207bd6a01f9d000001"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Its status.",
            "schema": {
              "$ref": "#/components/schemas/CallbackStatus"
            },
            "example": "failed"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of items.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            },
            "example": 100
          }
        ],
        "responses": {
          "200": {
            "description": "The attempts.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "callbacks"
                  ],
                  "properties": {
                    "callbacks": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Callback"
                      }
                    }
                  }
                },
                "example": {
                  "callbacks": [
                    {
                      "id": 1,
                      "message": "6968bd207bd6a01f9d000001",
                      "state": 1,
                      "url": "http://127.0.0.1:3000/sms",
                      "attempt": 1,
                      "dueAt": "2026-01-15T10:00:01.000Z",
                      "status": "delivered",
                      "request": {
                        "method": "POST",
                        "contentType": "application/json",
                        "body": "{\"state\":1}"
                      },
                      "response": {
                        "status": 200,
                        "body": "OK",
                        "isCut": false
                      },
                      "duration": 12
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/callbacks/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CallbackId"
        }
      ],
      "get": {
        "operationId": "getCallback",
        "tags": [
          "Callbacks"
        ],
        "summary": "Get a callback",
        "description": "Returns one attempt to call a `callback_url`.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Callback"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/callbacks/{id}/replay": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CallbackId"
        }
      ],
      "post": {
        "operationId": "replayCallback",
        "tags": [
          "Callbacks"
        ],
        "summary": "Replay a callback",
        "description": "Sends the same body again and responds with the result. A failed replay is not retried. If the attempt is still pending, the response is a 409.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Callback"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          }
        }
      }
    },
    "/requests": {
      "get": {
        "operationId": "listRequests",
        "tags": [
          "Requests"
        ],
        "summary": "List requests",
        "description": "Returns those of the last 1,000 requests to the gateway and its token service that match all the given filters,\nnewest first. Bodies are truncated after 2 KiB. Tokens and keys are masked.\n",
        "parameters": [
          {
            "name": "operation",
            "in": "query",
            "description": "The id of the gateway's operation.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "sendMessage"
          },
          {
            "name": "status",
            "in": "query",
            "description": "The response's HTTP status.",
            "schema": {
              "type": "integer",
              "minimum": 100,
              "maximum": 599
            },
            "example": 201
          },
          {
            "name": "message",
            "in": "query",
            "description": "The id of a message that occurs in the path or the response.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "6968bd207bd6a01f9d000001"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of items.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            },
            "example": 100
          }
        ],
        "responses": {
          "200": {
            "description": "The requests.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "requests"
                  ],
                  "properties": {
                    "requests": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/LoggedRequest"
                      }
                    }
                  }
                },
                "example": {
                  "requests": [
                    {
                      "id": 1,
                      "at": "2026-01-15T10:00:00.000Z",
                      "method": "POST",
                      "path": "/messages/",
                      "operation": "sendMessage",
                      "status": 201,
                      "duration": 1.25,
                      "authorization": "Bearer 656d…",
                      "request": {
                        "body": "{\"sender\":\"Acme\",\"body\":\"Hello\",\"recipients\":\"+39-3331234567\"}",
                        "isCut": false
                      },
                      "response": {
                        "body": "{\"success\":true}",
                        "isCut": false
                      }
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/events": {
      "get": {
        "operationId": "streamEvents",
        "tags": [
          "Events"
        ],
        "summary": "Follow events",
        "description": "Returns a stream of server-sent events. Each event is named after its `kind`, has an `id` that increases, and has an\nEvent object as its data. The stream starts with the next event. If the `Last-Event-ID` header or the `after`\nparameter names one of the last 10,000 events, the stream starts after that event. If events were dropped, a\n`missed` event says how many. An idle stream sends a comment every 15 seconds. With a running clock, an open stream\nalso runs everything that becomes due.\n\nA request with `Accept: application/json` gets a list of at most 1,000 events instead of a stream. Without `after`,\nthe list starts with the oldest event.\n",
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "The id of the last event that the caller knows. With 0, all events that are kept are returned. The `Last-Event-ID` header takes precedence.",
            "schema": {
              "type": "integer",
              "minimum": 0
            },
            "example": 0
          },
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last event that the caller received. A browser's EventSource sends it when it reconnects.",
            "schema": {
              "type": "string"
            },
            "example": "42"
          }
        ],
        "responses": {
          "200": {
            "description": "A stream that ends when the caller disconnects or the sandbox closes, or a list of events.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "events"
                  ],
                  "properties": {
                    "events": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Event"
                      }
                    }
                  }
                },
                "example": {
                  "events": [
                    {
                      "id": 1,
                      "at": "2026-01-15T10:00:00.000Z",
                      "kind": "messageQueued",
                      "message": "6968bd207bd6a01f9d000001",
                      "sender": "Acme",
                      "recipients": 1
                    }
                  ]
                }
              },
              "text/event-stream": {
                "schema": {
                  "type": "string"
                },
                "example": "id: 1\nevent: messageQueued\ndata: {\"id\":1,\"at\":\"2026-01-15T10:00:00.000Z\",\"kind\":\"messageQueued\",\"message\":\"6968bd207bd6a01f9d000001\",\"sender\":\"Acme\",\"recipients\":1}\n\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          },
          "503": {
            "description": "The maximum number of streams is already open.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                },
                "example": {
                  "error": {
                    "code": "unavailable",
                    "message": "100 event streams are already open: close one, or send 'Accept: application/json'"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "reset",
        "tags": [
          "State"
        ],
        "summary": "Reset the sandbox",
        "description": "Deletes messages, callbacks, faults, outcomes that you have set, the request log, and tokens created through the token\nservice, and resets the clock. Options, ports, accounts and tokens created with `POST /tokens` are kept. Requests that\nare still waiting for a response or a message are ended.\n",
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/snapshot": {
      "get": {
        "operationId": "exportSnapshot",
        "tags": [
          "State"
        ],
        "summary": "Export everything",
        "description": "Returns all state as newline-delimited JSON.",
        "responses": {
          "200": {
            "description": "The snapshot.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "type": "string"
                },
                "example": "{}\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      },
      "put": {
        "operationId": "restoreSnapshot",
        "tags": [
          "State"
        ],
        "summary": "Import everything",
        "description": "Replaces all state with a snapshot of at most 256 MiB. An invalid snapshot changes nothing.",
        "requestBody": {
          "required": true,
          "content": {
            "application/x-ndjson": {
              "schema": {
                "type": "string"
              },
              "example": "{}\n"
            }
          }
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidParameter"
          }
        }
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Service"
        ],
        "summary": "Check liveness",
        "description": "Responds as soon as the port is open. This request needs no admin token.",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
          }
        }
      }
    },
    "/ready": {
      "get": {
        "operationId": "getReadiness",
        "tags": [
          "Service"
        ],
        "summary": "Check readiness",
        "description": "Checks that the store works. This request needs no admin token.",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
          },
          "503": {
            "description": "The store does not respond.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                },
                "example": {
                  "error": {
                    "code": "unavailable",
                    "message": "the store does not respond: start the sandbox again"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/settings": {
      "get": {
        "operationId": "getSettings",
        "tags": [
          "Service"
        ],
        "summary": "Get settings",
        "description": "Returns the settings that a caller needs to know.",
        "responses": {
          "200": {
            "description": "The settings.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "pricePerSegment"
                  ],
                  "properties": {
                    "pricePerSegment": {
                      "type": "number",
                      "minimum": 0,
                      "description": "The price per segment in euros, before the factors for priority and realtime are applied."
                    }
                  }
                },
                "example": {
                  "pricePerSegment": 0.0315
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/assumptions": {
      "get": {
        "operationId": "listAssumptions",
        "tags": [
          "Service"
        ],
        "summary": "List assumptions",
        "description": "Returns the assumptions about the gateway's undocumented behaviour, with the values in effect. The values are chosen when the sandbox starts.",
        "responses": {
          "200": {
            "description": "The assumptions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "assumptions"
                  ],
                  "properties": {
                    "assumptions": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Assumption"
                      }
                    }
                  }
                },
                "example": {
                  "assumptions": [
                    {
                      "id": "A2",
                      "switch": "unknownToken",
                      "statement": "A request with a missing, malformed or unknown token responds with 401.",
                      "value": "unauthorized",
                      "default": "unauthorized",
                      "choices": [
                        {
                          "value": "unauthorized",
                          "meaning": "401"
                        },
                        {
                          "value": "forbidden",
                          "meaning": "403"
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/metrics": {
      "get": {
        "operationId": "getMetrics",
        "tags": [
          "Service"
        ],
        "summary": "Get metrics",
        "description": "Returns metrics in Prometheus's text format, version 0.0.4.",
        "responses": {
          "200": {
            "description": "The metrics.",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                },
                "example": "# TYPE gateway_sms_sandbox_queue_length gauge\ngateway_sms_sandbox_queue_length 0\n"
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getDocument",
        "tags": [
          "Service"
        ],
        "summary": "Get this document",
        "description": "Returns this OpenAPI document.",
        "responses": {
          "200": {
            "description": "An OpenAPI document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "openapi",
                    "info",
                    "paths"
                  ],
                  "properties": {
                    "openapi": {
                      "type": "string"
                    },
                    "info": {
                      "type": "object",
                      "additionalProperties": true
                    },
                    "paths": {
                      "type": "object",
                      "additionalProperties": true
                    }
                  }
                },
                "example": {
                  "openapi": "3.0.3",
                  "info": {},
                  "paths": {}
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "adminToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The port's `adminToken`, if it has one."
      }
    },
    "parameters": {
      "MessageId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The message's id.",
        "schema": {
          "type": "string"
        },
        "example": "6968bd207bd6a01f9d000001"
      },
      "CallbackId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The attempt's id.",
        "schema": {
          "type": "string"
        },
        "example": "1"
      }
    },
    "requestBodies": {
      "Outcome": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "outcome"
              ],
              "properties": {
                "outcome": {
                  "$ref": "#/components/schemas/OutcomeName"
                }
              }
            },
            "example": {
              "outcome": "UNDELIVERABLE_NOT_DELIVERED"
            }
          }
        }
      }
    },
    "responses": {
      "Done": {
        "description": "The request succeeded. The response has no body."
      },
      "Unauthorized": {
        "description": "The admin token is missing or wrong.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "unauthorized",
                "message": "send the header `Authorization: Bearer ADMIN_TOKEN`"
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "The requested item does not exist.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "not-found",
                "message": "there is no fault 'reset-1': GET /_sandbox/v1/faults lists them"
              }
            }
          }
        }
      },
      "MalformedBody": {
        "description": "The body is not JSON.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "malformed-body",
                "message": "the body is not valid JSON"
              }
            }
          }
        }
      },
      "Conflict": {
        "description": "The current state does not allow this request.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "conflict",
                "message": "there is a fault 'reset-1' already"
              }
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "The body is too large.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "body-too-large",
                "message": "the body is larger than 10485760 bytes"
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body has the wrong content type.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "unsupported-media-type",
                "message": "send the body with the header `Content-Type: application/json`"
              }
            }
          }
        }
      },
      "InvalidParameter": {
        "description": "A parameter is missing or invalid; the message names it.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            },
            "example": {
              "error": {
                "code": "invalid-parameter",
                "message": "'limit' must be <= 1000"
              }
            }
          }
        }
      },
      "NumberOutcome": {
        "description": "The outcome for the number.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NumberOutcome"
            },
            "example": {
              "number": "+39-3331234567",
              "outcome": "UNDELIVERABLE_NOT_DELIVERED",
              "source": "set"
            }
          }
        }
      },
      "Clock": {
        "description": "The time on the sandbox's clock.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "now",
                "kind"
              ],
              "properties": {
                "now": {
                  "type": "string",
                  "format": "date-time"
                },
                "kind": {
                  "type": "string",
                  "description": "How the clock runs, which is `real`, `manual`, or a factor such as `60x`."
                }
              }
            },
            "example": {
              "now": "2026-01-15T10:00:00.000Z",
              "kind": "manual"
            }
          }
        }
      },
      "Queue": {
        "description": "The queue.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Queue"
            },
            "example": {
              "throughput": 10,
              "messages": [
                {
                  "id": "6968bd207bd6a01f9d000001",
                  "account": "sandbox@example.com",
                  "priority": 1,
                  "realtime": false,
                  "recipients": 1,
                  "sendAt": "2026-01-15T10:00:00.000Z",
                  "leavesAt": "2026-01-15T10:00:01.000Z"
                }
              ]
            }
          }
        }
      },
      "Fault": {
        "description": "The fault.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "example": {
              "name": "reset-1",
              "match": {
                "operation": "sendMessage"
              },
              "when": {
                "times": 2
              },
              "action": {
                "kind": "reset",
                "takesEffect": true
              },
              "hits": 0
            }
          }
        }
      },
      "Credit": {
        "description": "The account's credit.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AccountCredit"
            },
            "example": {
              "credit": 0.05
            }
          }
        }
      },
      "Callback": {
        "description": "The attempt, with its result.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Callback"
            },
            "example": {
              "id": 2,
              "message": "6968bd207bd6a01f9d000001",
              "state": 1,
              "url": "http://127.0.0.1:3000/sms",
              "attempt": 1,
              "replayOf": 1,
              "dueAt": "2026-01-15T10:00:10.000Z",
              "status": "failed",
              "request": {
                "method": "POST",
                "contentType": "application/json",
                "body": "{\"state\":1}"
              },
              "response": {
                "status": 500,
                "body": "",
                "isCut": false
              },
              "error": "the response was 500",
              "duration": 12
            }
          }
        }
      },
      "Health": {
        "description": "The sandbox is running or ready.",
        "content": {
          "application/json": {
            "schema": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "status"
              ],
              "properties": {
                "status": {
                  "type": "string",
                  "enum": [
                    "ok"
                  ]
                },
                "ports": {
                  "type": "array",
                  "description": "The ports on which the sandbox listens. Only `/health` lists them. A client that called a different port has\nreached a proxy in front of the sandbox.\n",
                  "items": {
                    "type": "integer"
                  }
                }
              }
            },
            "example": {
              "status": "ok",
              "ports": [
                4010
              ]
            }
          }
        }
      }
    },
    "schemas": {
      "Failure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "code",
              "message"
            ],
            "properties": {
              "code": {
                "$ref": "#/components/schemas/ErrorCode"
              },
              "message": {
                "type": "string",
                "description": "What is wrong, and what to do about it."
              }
            }
          }
        }
      },
      "ErrorCode": {
        "type": "string",
        "description": "What is wrong. Each code has its own status.",
        "enum": [
          "malformed-body",
          "unauthorized",
          "forbidden",
          "not-found",
          "method-not-allowed",
          "timeout",
          "conflict",
          "body-too-large",
          "unsupported-media-type",
          "misdirected",
          "invalid-parameter",
          "internal",
          "unavailable"
        ],
        "x-enum-statuses": [
          400,
          401,
          403,
          404,
          405,
          408,
          409,
          413,
          415,
          421,
          422,
          500,
          503
        ]
      },
      "Duration": {
        "description": "milliseconds, or a number and a unit such as '10s', '5m' or '2h'",
        "oneOf": [
          {
            "type": "integer",
            "minimum": 0
          },
          {
            "type": "string",
            "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"
          }
        ]
      },
      "Credit": {
        "type": "number",
        "minimum": 0,
        "maximum": 1000000000,
        "description": "The credit in euros."
      },
      "MessageStatus": {
        "type": "string",
        "enum": [
          "open",
          "queued",
          "sending",
          "delivered",
          "failed",
          "cancelled"
        ],
        "description": "Whether the message is an open transaction, is waiting in the queue, is being sent, was delivered, ended with errors, or was cancelled."
      },
      "Message": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "account",
          "sender",
          "body",
          "text",
          "to",
          "recipients",
          "invalid",
          "state",
          "status",
          "test",
          "flash",
          "realtime",
          "priority",
          "price",
          "otp",
          "createdAt",
          "queuedAt",
          "sendAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email address of the account that sent the message."
          },
          "sender": {
            "type": "string"
          },
          "body": {
            "type": "string",
            "description": "The text as submitted, with its placeholders."
          },
          "text": {
            "type": "string",
            "nullable": true,
            "description": "The text for the first recipient, or null if there are no recipients."
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "The first recipient, or null if there are no recipients."
          },
          "recipients": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of valid recipients."
          },
          "invalid": {
            "type": "array",
            "description": "The invalid recipients.",
            "items": {
              "type": "string"
            }
          },
          "state": {
            "type": "integer",
            "enum": [
              0,
              1,
              2,
              3
            ],
            "description": "The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors."
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus"
          },
          "test": {
            "type": "boolean",
            "description": "Whether the message is a dry run."
          },
          "flash": {
            "type": "boolean",
            "description": "Whether the message is a flash message."
          },
          "realtime": {
            "type": "boolean"
          },
          "priority": {
            "type": "number"
          },
          "price": {
            "type": "number",
            "description": "The price in euros."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text for the first recipient, or null if there is no code or more than one."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "Null if the message was never queued."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "The send date."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "MessageDetails": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "account",
          "sender",
          "body",
          "text",
          "to",
          "recipients",
          "invalid",
          "state",
          "status",
          "test",
          "flash",
          "realtime",
          "priority",
          "price",
          "otp",
          "createdAt",
          "queuedAt",
          "sendAt",
          "updatedAt",
          "pricePerSegment",
          "texts",
          "timeline",
          "request"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email address of the account that sent the message."
          },
          "sender": {
            "type": "string"
          },
          "body": {
            "type": "string",
            "description": "The text as submitted, with its placeholders."
          },
          "text": {
            "type": "string",
            "nullable": true,
            "description": "The text for the first recipient, or null if there are no recipients."
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "The first recipient, or null if there are no recipients."
          },
          "recipients": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of valid recipients."
          },
          "invalid": {
            "type": "array",
            "description": "The invalid recipients.",
            "items": {
              "type": "string"
            }
          },
          "state": {
            "type": "integer",
            "enum": [
              0,
              1,
              2,
              3
            ],
            "description": "The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors."
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus"
          },
          "test": {
            "type": "boolean",
            "description": "Whether the message is a dry run."
          },
          "flash": {
            "type": "boolean",
            "description": "Whether the message is a flash message."
          },
          "realtime": {
            "type": "boolean"
          },
          "priority": {
            "type": "number"
          },
          "price": {
            "type": "number",
            "description": "The price in euros."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text for the first recipient, or null if there is no code or more than one."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "Null if the message was never queued."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "The send date."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "pricePerSegment": {
            "type": "number",
            "minimum": 0,
            "description": "The price per segment in euros, before the factors for priority and realtime are applied."
          },
          "request": {
            "type": "object",
            "additionalProperties": true,
            "description": "The body of a `POST /messages/` that sends the same message, including rescheduling and added recipients."
          },
          "texts": {
            "type": "array",
            "description": "Each recipient's text and delivery report.",
            "items": {
              "$ref": "#/components/schemas/RecipientText"
            }
          },
          "timeline": {
            "type": "array",
            "description": "The message's history, oldest first.",
            "items": {
              "$ref": "#/components/schemas/Moment"
            }
          }
        }
      },
      "MessageCounts": {
        "type": "object",
        "additionalProperties": false,
        "description": "The number of matching messages, and how many would remain if each filter were added.",
        "required": [
          "found",
          "all",
          "status",
          "is"
        ],
        "properties": {
          "found": {
            "type": "integer",
            "minimum": 0
          },
          "all": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of messages."
          },
          "status": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "open",
              "queued",
              "sending",
              "delivered",
              "failed",
              "cancelled"
            ],
            "properties": {
              "open": {
                "type": "integer",
                "minimum": 0
              },
              "queued": {
                "type": "integer",
                "minimum": 0
              },
              "sending": {
                "type": "integer",
                "minimum": 0
              },
              "delivered": {
                "type": "integer",
                "minimum": 0
              },
              "failed": {
                "type": "integer",
                "minimum": 0
              },
              "cancelled": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "is": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "otp",
              "flash",
              "scheduled",
              "realtime",
              "test",
              "invalid"
            ],
            "properties": {
              "otp": {
                "type": "integer",
                "minimum": 0
              },
              "flash": {
                "type": "integer",
                "minimum": 0
              },
              "scheduled": {
                "type": "integer",
                "minimum": 0
              },
              "realtime": {
                "type": "integer",
                "minimum": 0
              },
              "test": {
                "type": "integer",
                "minimum": 0
              },
              "invalid": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "NumberSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "number",
          "messages",
          "lastAt"
        ],
        "properties": {
          "number": {
            "type": "string"
          },
          "messages": {
            "type": "integer",
            "minimum": 1,
            "description": "The number of messages sent to this phone number."
          },
          "lastAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the newest of these messages was created."
          }
        }
      },
      "NumberMessage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "sender",
          "text",
          "otp",
          "flash",
          "status",
          "report",
          "createdAt",
          "sendAt",
          "sentAt",
          "doneAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "sender": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "The text with the fields filled in."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text, or null if there is no code or more than one."
          },
          "flash": {
            "type": "boolean"
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus"
          },
          "report": {
            "$ref": "#/components/schemas/RecipientReport"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "The send date."
          },
          "sentAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When the message was sent to the carrier, or null."
          },
          "doneAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "The time of the last report, or null."
          }
        }
      },
      "RecipientReport": {
        "type": "object",
        "description": "The delivery status.",
        "additionalProperties": false,
        "required": [
          "group",
          "name",
          "description",
          "error"
        ],
        "properties": {
          "group": {
            "type": "string",
            "description": "The group that the status belongs to."
          },
          "name": {
            "type": "string",
            "description": "The name of the status."
          },
          "description": {
            "type": "string"
          },
          "error": {
            "type": "string",
            "description": "The name of the error."
          }
        }
      },
      "RecipientText": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "number",
          "text",
          "segments",
          "report",
          "sentAt",
          "doneAt"
        ],
        "properties": {
          "number": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "The text with the fields filled in."
          },
          "segments": {
            "type": "integer",
            "minimum": 1
          },
          "report": {
            "$ref": "#/components/schemas/RecipientReport"
          },
          "sentAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When the message was sent to the carrier, or null."
          },
          "doneAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "The time of the last report, or null."
          }
        }
      },
      "Moment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "what"
        ],
        "properties": {
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "what": {
            "type": "string",
            "enum": [
              "created",
              "queued",
              "cancelled",
              "sent",
              "reported",
              "callback"
            ]
          },
          "report": {
            "type": "string",
            "description": "The name of the reported status."
          },
          "recipients": {
            "type": "integer",
            "minimum": 1,
            "description": "The number of recipients with this report."
          },
          "number": {
            "type": "string",
            "description": "The recipient, if there is only one."
          },
          "callback": {
            "type": "integer",
            "description": "The attempt's id."
          },
          "state": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3,
            "description": "The state in the callback."
          },
          "attempt": {
            "type": "integer",
            "minimum": 1
          },
          "status": {
            "$ref": "#/components/schemas/CallbackStatus"
          }
        }
      },
      "MessageFilter": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "to": {
            "type": "string",
            "description": "One of the message's recipients, such as `+39-3331234567`."
          },
          "sender": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email address of the account that sent the message."
          },
          "body": {
            "description": "part of its text, or `{ \"pattern\" }` with a regular expression that the text matches",
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "pattern"
                ],
                "properties": {
                  "pattern": {
                    "type": "string",
                    "maxLength": 1000,
                    "description": "A JavaScript regular expression."
                  },
                  "flags": {
                    "type": "string",
                    "description": "The expression's flags, such as `i`."
                  }
                }
              }
            ]
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "The earliest time, on the sandbox's clock, at which the message was queued. Messages that were already returned can be returned again."
          },
          "timeout": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long to wait in real time, at most 60 seconds. The default is 4 seconds. With 0, the sandbox checks once."
          }
        }
      },
      "InboxMessage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "sender",
          "recipients",
          "text",
          "queuedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "sender": {
            "type": "string"
          },
          "recipients": {
            "type": "array",
            "description": "All recipients, each with the text that it sees.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "number",
                "text"
              ],
              "properties": {
                "number": {
                  "type": "string"
                },
                "text": {
                  "type": "string"
                }
              }
            }
          },
          "text": {
            "type": "string",
            "description": "The text that the recipient named by the filter sees or, without such a recipient, the text that the first one sees."
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "otp": {
            "type": "string",
            "description": "The only separate group of 4 to 8 digits in the text. Absent if there is no such group, or more than one."
          }
        }
      },
      "OutcomeName": {
        "type": "string",
        "enum": [
          "DELIVERED_TO_HANDSET",
          "UNDELIVERABLE_NOT_DELIVERED",
          "EXPIRED_EXPIRED",
          "REJECTED_NETWORK",
          "neverReported",
          "deliveredLate",
          "temporaryError",
          "reorderedReports",
          "duplicateCallback",
          "firstCallbackLost",
          "creditNotEnough",
          "parameterMissing",
          "tooManyRequests",
          "serverError",
          "unavailable",
          "acceptedThenReset",
          "acceptedThenHang"
        ]
      },
      "NumberOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "number",
          "outcome",
          "source"
        ],
        "properties": {
          "number": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/OutcomeName"
          },
          "source": {
            "type": "string",
            "enum": [
              "set",
              "option",
              "magic",
              "usual"
            ],
            "description": "The source of the outcome."
          }
        }
      },
      "FaultRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "action"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The fault's name, which the header `sandbox-fault` contains. By default, it consists of the fault's kind and a number, such as `reset-1`."
          },
          "match": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "when": {
            "$ref": "#/components/schemas/FaultCondition"
          },
          "action": {
            "$ref": "#/components/schemas/FaultAction"
          }
        }
      },
      "TokenLimits": {
        "type": "object",
        "additionalProperties": false,
        "description": "The token's limits, as at the token service. If absent, the token has no limits.",
        "properties": {
          "totalRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletRequests": {
            "type": "integer",
            "minimum": 0,
            "description": "The maximum number of requests that cost credit."
          },
          "subscriptionRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletAmount": {
            "type": "number",
            "minimum": 0,
            "description": "The maximum amount to spend, in euros."
          },
          "ip": {
            "type": "array",
            "description": "The IP addresses that may use the token.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Throughput": {
        "type": "number",
        "nullable": true,
        "minimum": 0,
        "description": "The number of recipients that messages are sent to per second. Null means no limit, and 0 holds back everything except realtime messages."
      },
      "Queue": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "throughput",
          "messages"
        ],
        "properties": {
          "throughput": {
            "$ref": "#/components/schemas/Throughput"
          },
          "messages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WaitingMessage"
            }
          }
        }
      },
      "WaitingMessage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "account",
          "priority",
          "realtime",
          "recipients",
          "sendAt",
          "leavesAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email address of the account that sent the message."
          },
          "priority": {
            "type": "number"
          },
          "realtime": {
            "type": "boolean"
          },
          "recipients": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of recipients."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "The send date, or the time of the request if there is no send date."
          },
          "leavesAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When the message will be sent if nothing else is queued, or null if the throughput is 0."
          }
        }
      },
      "FaultMatch": {
        "type": "object",
        "additionalProperties": false,
        "description": "The conditions for a fault to match a request, all of which must hold. By default, a fault matches every request for an operation of the gateway or the token service.",
        "properties": {
          "operation": {
            "description": "One or more operation ids of the gateway or the token service.",
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            ]
          },
          "number": {
            "type": "string",
            "description": "A recipient, such as `+39-3331234567`, in the request's body or path, or of the message named in the path."
          },
          "sender": {
            "type": "string",
            "description": "A sender, in the request's body, or of the message named in the path."
          },
          "account": {
            "type": "string",
            "description": "The email of the account that the request's token or credentials belong to."
          }
        }
      },
      "FaultCondition": {
        "type": "object",
        "additionalProperties": false,
        "description": "The conditions that decide which of the matching requests a fault affects. By default, it affects all of them. Conditions are combined: `{ after: 2, times: 3 }` selects the third to the fifth.",
        "properties": {
          "after": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of matching requests that pass unaffected first. The default is 0."
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "The maximum number of requests that are affected. By default, there is no maximum."
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "description": "Affects only every nth request, counted from the first that is not skipped by `after`. The default is 1."
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The probability that a request is affected. The default is 1. The random numbers come from the sandbox's seed."
          }
        }
      },
      "FaultClock": {
        "type": "string",
        "enum": [
          "real",
          "sandbox"
        ],
        "description": "The clock that a fault's delay follows: `real`, the default, is the machine's, and `sandbox` is the one that can be advanced."
      },
      "FaultAction": {
        "description": "What a fault does. For `status`, `reset` and `hang`, `takesEffect` determines whether the request takes effect. For all other kinds, the request takes effect.",
        "oneOf": [
          {
            "type": "object",
            "description": "Delays the response. The request takes effect at once.",
            "additionalProperties": false,
            "required": [
              "kind",
              "for"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "delay"
                ]
              },
              "for": {
                "$ref": "#/components/schemas/Duration"
              },
              "clock": {
                "$ref": "#/components/schemas/FaultClock"
              }
            }
          },
          {
            "type": "object",
            "description": "Replaces the response, as a failing gateway or a proxy would.",
            "additionalProperties": false,
            "required": [
              "kind",
              "status"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "status"
                ]
              },
              "status": {
                "type": "integer",
                "minimum": 200,
                "maximum": 599
              },
              "body": {
                "type": "string",
                "enum": [
                  "envelope",
                  "html",
                  "empty"
                ],
                "description": "What the body contains: the gateway's error envelope (the default), a proxy's HTML page, or nothing."
              },
              "code": {
                "type": "integer",
                "minimum": 0,
                "nullable": true,
                "description": "The error code in the envelope. By default the gateway's code for undocumented errors, which is the status."
              },
              "headers": {
                "type": "object",
                "description": "Additional headers, such as `{ \"retry-after\": \"5\" }`.",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "takesEffect": {
                "type": "boolean",
                "description": "Whether the request takes effect, by default false."
              }
            }
          },
          {
            "type": "object",
            "description": "Breaks the connection before the response.",
            "additionalProperties": false,
            "required": [
              "kind",
              "takesEffect"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "reset"
                ]
              },
              "takesEffect": {
                "type": "boolean",
                "description": "Whether the request takes effect. The caller sees no difference."
              }
            }
          },
          {
            "type": "object",
            "description": "Sends no response until the caller gives up, or the sandbox is reset or closed.",
            "additionalProperties": false,
            "required": [
              "kind",
              "takesEffect"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "hang"
                ]
              },
              "takesEffect": {
                "type": "boolean",
                "description": "Whether the request takes effect. The caller sees no difference."
              }
            }
          },
          {
            "type": "object",
            "description": "Breaks the connection in the middle of the response.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "truncate"
                ]
              },
              "bytes": {
                "type": "integer",
                "minimum": 0,
                "description": "The number of bytes of the body that are sent. By default, half of the body is sent."
              }
            }
          },
          {
            "type": "object",
            "description": "Sends a response that is complete except for its last character, so that it is not valid JSON.",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "brokenJson"
                ]
              }
            }
          },
          {
            "type": "object",
            "description": "Sends the response's head at once, and its body in pieces.",
            "additionalProperties": false,
            "required": [
              "kind",
              "for"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "slowBody"
                ]
              },
              "for": {
                "$ref": "#/components/schemas/Duration"
              },
              "pieces": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000,
                "description": "The number of pieces that the body is split into. The default is 10."
              },
              "clock": {
                "$ref": "#/components/schemas/FaultClock"
              }
            }
          }
        ]
      },
      "Fault": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "match",
          "when",
          "action",
          "hits"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "match": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "when": {
            "$ref": "#/components/schemas/FaultCondition"
          },
          "action": {
            "$ref": "#/components/schemas/FaultAction"
          },
          "hits": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of requests that the fault has affected."
          }
        }
      },
      "MaskedToken": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "token",
          "scopes",
          "expireAt",
          "requests"
        ],
        "properties": {
          "token": {
            "type": "string",
            "description": "The masked token, which shows only the first four and the last two characters."
          },
          "name": {
            "type": "string"
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "expireAt": {
            "type": "string",
            "format": "date-time"
          },
          "requests": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of requests made with this token."
          }
        }
      },
      "Account": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "email",
          "apiKey",
          "credit"
        ],
        "properties": {
          "email": {
            "type": "string"
          },
          "apiKey": {
            "type": "string",
            "description": "The API key for the token service, used with the email."
          },
          "credit": {
            "type": "number",
            "description": "The credit in euros."
          }
        }
      },
      "AccountCredit": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "credit"
        ],
        "properties": {
          "credit": {
            "$ref": "#/components/schemas/Credit"
          }
        }
      },
      "CallbackStatus": {
        "type": "string",
        "enum": [
          "waiting",
          "delivered",
          "failed",
          "refused"
        ],
        "description": "Whether the attempt is pending, was delivered (got a 2xx response), failed, or was refused by the sandbox."
      },
      "Callback": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "message",
          "state",
          "url",
          "attempt",
          "dueAt",
          "status",
          "request"
        ],
        "properties": {
          "id": {
            "type": "integer"
          },
          "message": {
            "type": "string",
            "description": "The message's id."
          },
          "state": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3,
            "description": "The message's new state."
          },
          "url": {
            "type": "string"
          },
          "attempt": {
            "type": "integer",
            "minimum": 1,
            "description": "The 1-based attempt number for this state."
          },
          "replayOf": {
            "type": "integer",
            "description": "The id of the attempt that this one replays."
          },
          "dueAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the attempt is due."
          },
          "status": {
            "$ref": "#/components/schemas/CallbackStatus"
          },
          "request": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "method",
              "contentType",
              "body"
            ],
            "properties": {
              "method": {
                "type": "string",
                "enum": [
                  "POST"
                ]
              },
              "contentType": {
                "type": "string"
              },
              "body": {
                "type": "string"
              }
            }
          },
          "response": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "status",
              "body",
              "isCut"
            ],
            "properties": {
              "status": {
                "type": "integer"
              },
              "body": {
                "type": "string",
                "description": "The first 1,024 bytes as text."
              },
              "isCut": {
                "type": "boolean",
                "description": "Whether the body is truncated."
              }
            }
          },
          "error": {
            "type": "string",
            "description": "Why the attempt failed or was refused."
          },
          "duration": {
            "type": "integer",
            "minimum": 0,
            "description": "How long the attempt took, in milliseconds of real time."
          }
        }
      },
      "LoggedRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "at",
          "method",
          "path",
          "status",
          "duration",
          "request",
          "response"
        ],
        "properties": {
          "id": {
            "type": "integer"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "method": {
            "type": "string"
          },
          "path": {
            "type": "string",
            "description": "The path with its query, truncated after 1,000 characters."
          },
          "operation": {
            "type": "string",
            "description": "The id of the gateway's operation, if there is one."
          },
          "status": {
            "type": "integer",
            "description": "The response's HTTP status, even if a fault withholds it from the caller."
          },
          "duration": {
            "type": "number",
            "minimum": 0,
            "description": "How long the gateway took, excluding any delay from a fault, in milliseconds of real time."
          },
          "authorization": {
            "type": "string",
            "description": "The masked header."
          },
          "fault": {
            "type": "string",
            "description": "The fault or outcome that affected the request."
          },
          "request": {
            "$ref": "#/components/schemas/Excerpt"
          },
          "response": {
            "$ref": "#/components/schemas/Excerpt"
          }
        }
      },
      "Excerpt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "body",
          "isCut"
        ],
        "properties": {
          "body": {
            "type": "string",
            "description": "The first 2 KiB as text."
          },
          "isCut": {
            "type": "boolean",
            "description": "Whether the body is truncated."
          }
        }
      },
      "Event": {
        "description": "The data of a server-sent event.",
        "oneOf": [
          {
            "type": "object",
            "description": "A message was queued.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "message",
              "sender",
              "recipients"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "messageQueued"
                ]
              },
              "message": {
                "type": "string",
                "description": "The message's id."
              },
              "sender": {
                "type": "string"
              },
              "recipients": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          {
            "type": "object",
            "description": "A message's state has changed.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "message",
              "state",
              "status"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "messageChanged"
                ]
              },
              "message": {
                "type": "string",
                "description": "The message's id."
              },
              "state": {
                "type": "integer",
                "enum": [
                  0,
                  1,
                  2,
                  3
                ]
              },
              "status": {
                "$ref": "#/components/schemas/MessageStatus"
              }
            }
          },
          {
            "type": "object",
            "description": "A message was cancelled.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "message"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "messageCancelled"
                ]
              },
              "message": {
                "type": "string",
                "description": "The message's id."
              }
            }
          },
          {
            "type": "object",
            "description": "Messages were deleted by `POST /messages/delete`.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "deleted"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "messagesDeleted"
                ]
              },
              "deleted": {
                "type": "integer",
                "minimum": 1,
                "description": "The number of messages."
              }
            }
          },
          {
            "type": "object",
            "description": "A `callback_url` was called, or the sandbox refused to call it.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "callback",
              "message",
              "state",
              "attempt",
              "status"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "callbackTried"
                ]
              },
              "callback": {
                "type": "integer",
                "description": "The attempt's id."
              },
              "message": {
                "type": "string",
                "description": "The message's id."
              },
              "state": {
                "type": "integer",
                "minimum": 0,
                "maximum": 3,
                "description": "The state in the callback."
              },
              "attempt": {
                "type": "integer",
                "minimum": 1
              },
              "status": {
                "$ref": "#/components/schemas/CallbackStatus"
              }
            }
          },
          {
            "type": "object",
            "description": "The gateway or the token service responded to a request.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "request",
              "method",
              "path",
              "status",
              "duration"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "requestHandled"
                ]
              },
              "request": {
                "type": "integer",
                "description": "The request's id in the log."
              },
              "method": {
                "type": "string"
              },
              "path": {
                "type": "string"
              },
              "operation": {
                "type": "string"
              },
              "status": {
                "type": "integer"
              },
              "duration": {
                "type": "number",
                "minimum": 0
              },
              "fault": {
                "type": "string"
              }
            }
          },
          {
            "type": "object",
            "description": "The sandbox was reset or a snapshot was imported. Earlier events are gone.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 1
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "reset"
                ]
              }
            }
          },
          {
            "type": "object",
            "description": "Some events before the next one were dropped.",
            "additionalProperties": false,
            "required": [
              "id",
              "at",
              "kind",
              "count"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "minimum": 0
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "missed"
                ]
              },
              "count": {
                "type": "integer",
                "minimum": 1
              }
            }
          }
        ]
      },
      "Assumption": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "switch",
          "statement",
          "value",
          "default",
          "choices"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "switch": {
            "type": "string",
            "description": "The name of the sandbox's option."
          },
          "statement": {
            "type": "string",
            "description": "The default assumption."
          },
          "value": {
            "type": "string",
            "description": "The value in effect."
          },
          "default": {
            "type": "string"
          },
          "choices": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "value",
                "meaning"
              ],
              "properties": {
                "value": {
                  "type": "string"
                },
                "meaning": {
                  "type": "string",
                  "nullable": true
                }
              }
            }
          }
        }
      }
    }
  }
}

export interface ControlDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}
