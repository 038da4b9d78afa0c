// Made from spec/sandbox-control.yaml by `npm run generate`. Never edited by hand.

/** The OpenAPI document of the control API. */
export const controlDocument: ControlDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Control API of the sandbox",
    "version": "1.0.0",
    "description": "What a test asks of the sandbox besides sending: which messages there are, what becomes of them, what time it is, what\ngoes wrong. It is the sandbox's own and no part of the Gateway SMS API.\n\nLists have the newest first. Times are those of the sandbox's clock unless something else is said. Every failure is\n`{ \"error\": { \"code\": …, \"message\": … } }`, and its message says what to do. A path with a slash at its end is the same\npath. Requests to this API need no token of the gateway, are not disturbed by faults, and are not in the log of requests.\n",
    "license": {
      "name": "MIT",
      "url": "https://opensource.org/license/mit"
    }
  },
  "servers": [
    {
      "url": "/_sandbox/v1",
      "description": "The sandbox that this document comes from."
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
      "description": "Look at messages, and wait for them."
    },
    {
      "name": "Outcomes",
      "description": "What becomes of messages."
    },
    {
      "name": "Clock",
      "description": "What time it is, and how to move it."
    },
    {
      "name": "Queue",
      "description": "What waits, and how fast it leaves."
    },
    {
      "name": "Faults",
      "description": "What goes wrong on order."
    },
    {
      "name": "Accounts",
      "description": "Accounts, their credit and their tokens."
    },
    {
      "name": "Callbacks",
      "description": "Who was told of a message's state, and what he said."
    },
    {
      "name": "Requests",
      "description": "What the gateway was asked, and how it answered."
    },
    {
      "name": "Events",
      "description": "What happens, as it happens."
    },
    {
      "name": "State",
      "description": "Forget everything, save everything, bring it back."
    },
    {
      "name": "Service",
      "description": "Whether the sandbox is there, what it assumes, and how much it has done."
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
        "description": "The messages for which all that is given holds, the newest first, a page at a time.",
        "parameters": [
          {
            "name": "account",
            "in": "query",
            "description": "The email of the account that sent it.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "sandbox@example.com"
          },
          {
            "name": "to",
            "in": "query",
            "description": "One of its recipients, as the gateway writes a number. In a query a plus is written `%2B`.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "+39-3331234567"
          },
          {
            "name": "sender",
            "in": "query",
            "description": "Its sender.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "Acme"
          },
          {
            "name": "body",
            "in": "query",
            "description": "A part of the text that a recipient gets, with the fields filled in.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "code"
          },
          {
            "name": "state",
            "in": "query",
            "description": "The gateway's number of its state.",
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
            "description": "Where it stands, in a word.",
            "schema": {
              "$ref": "#/components/schemas/MessageStatus"
            },
            "example": "delivered"
          },
          {
            "name": "since",
            "in": "query",
            "description": "Queued at that time or later; made, where it is not queued.",
            "schema": {
              "type": "string",
              "format": "date-time",
              "description": "a date and time with its zone such as 2026-01-15T10:00:00Z"
            },
            "example": "2026-01-15T10:00:00.000Z"
          },
          {
            "name": "search",
            "in": "query",
            "description": "What the search field of the inbox takes. A word, or several in double quotes, is a part of a text, of the sender or\nof a recipient's number, or the id; upper and lower case are the same. `to:` and `from:` take a part of a number and\nof a sender, `state:` a status, and `is:` one of `otp`, `flash`, `scheduled`, `realtime`, `test` and `invalid` (has\ninvalid numbers). All of it holds together; of several states one does.\n",
            "schema": {
              "type": "string",
              "maxLength": 1000
            },
            "example": "from:acme state:delivered parcel"
          },
          {
            "name": "counts",
            "in": "query",
            "description": "Whether to count all messages that are found, also those of other pages.",
            "schema": {
              "type": "boolean",
              "default": false
            },
            "example": true
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many to list at most.",
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
            "description": "Where to go on, the `next` of the page before.",
            "schema": {
              "type": "string",
              "pattern": "^\\d{1,15}$",
              "description": "the `next` of the page before"
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
                      "description": "The cursor of the next page, or null if this is the last one."
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
        "summary": "Forget everything",
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
        "description": "Forgets messages with their callbacks, and takes those that wait out of the queue. What they cost is not given back. An\nid that does not exist is skipped.\n",
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
            "description": "How many were deleted.",
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
        "description": "Responses as soon as a message for which all that is given holds is queued. Each message is given once: first the one\nthat was queued first and that no other call has been given, also if it came before the call (of the last 1,000).\nWith `since` a message is given again. A caller who hangs up takes no message.\n",
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
            "description": "None was queued in time; the message shows the nearest ones and why they were not meant.",
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
        "description": "A message with the text and the report of each recipient, and all that has happened to it, in the order of time. A\ncancelled message is there too.\n",
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
        "description": "Every number that is a recipient of a message, the one with the newest message first.",
        "parameters": [
          {
            "name": "search",
            "in": "query",
            "description": "A part of the number; only digits count.",
            "schema": {
              "type": "string",
              "maxLength": 100
            },
            "example": "333123"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many to list at most.",
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
                      "description": "How many there are, also those that are not listed."
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
          "description": "A number as the gateway writes it.",
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
        "description": "Each with the text and the report of this number, the newest first, a page at a time; also those that did not arrive.",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "How many to list at most.",
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
            "description": "Where to go on, the `next` of the page before.",
            "schema": {
              "type": "string",
              "pattern": "^\\d{1,15}$",
              "description": "the `next` of the page before"
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
                      "description": "The cursor of the next page, or null if this is the last one."
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
        "summary": "Set what becomes of a message",
        "description": "What it has been reported already stays. A message that has ended is a conflict.",
        "requestBody": {
          "$ref": "#/components/requestBodies/Outcome"
        },
        "responses": {
          "200": {
            "description": "What becomes of the message now.",
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
                      "description": "The id of the message."
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
        "summary": "List outcomes set by hand",
        "description": "The numbers for which an outcome was set, in the order in which they were.",
        "responses": {
          "200": {
            "description": "The numbers, each with its outcome.",
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
          "description": "A number as the gateway writes it.",
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
        "summary": "Get what becomes of messages to a number",
        "description": "And where that comes from - set by hand, an option of the sandbox, a magic number, or as usual.",
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
        "summary": "Set what becomes of messages to a number",
        "description": "It is for all further reports of messages to the number. What a message has been reported already stays.",
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
        "summary": "Unset what becomes of messages to a number",
        "description": "It is again as if nothing had been set. To do so twice is no mistake.",
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
        "description": "What time it is in the sandbox.",
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
        "summary": "Move the time forward",
        "description": "Does everything that falls due on the way, in order, and responds when every callback that falls due on the way was\nmade, and answered or given up.\n",
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
        "summary": "Look at the queue",
        "description": "What waits, in the order in which it will leave if nothing else comes, and how fast it leaves.",
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
        "summary": "Set how fast the queue moves",
        "description": "What is leaving goes on at the new speed. `POST /reset` puts it back to the sandbox's option.",
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
        "description": "Every fault with how often it has acted, in the order in which they were added and are tried.",
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
        "description": "Lets requests to the gateway go wrong from now on. Of several faults that would act on a request the one that was\nadded first does. A spoilt response has the header `sandbox-fault` with the fault's name.\n",
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
        "summary": "Remove every fault",
        "description": "What they have delayed already still comes late.",
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
        "description": "A fault with how often it has acted.",
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
        "description": "What it has delayed already still comes late.",
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
        "description": "Every account, in the order in which they were added; the first is the sandbox's own.",
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
        "description": "With its own messages, tokens and credit. `POST /reset` forgets it.",
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
                    "description": "an email address, without a colon; made up if not given"
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
          "description": "The account's email.",
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
        "description": "Euro left on the account.",
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
        "description": "Whatever it was before.",
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
        "description": "The first 100 tokens of an account, the oldest first, masked, with how much each was used.\n",
        "parameters": [
          {
            "name": "account",
            "in": "query",
            "description": "The email of the account; the sandbox's own if not given.",
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
        "summary": "Make a token",
        "description": "Makes a token of the gateway without the token service. It is still good after `POST /reset`.\n",
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "account": {
                    "type": "string",
                    "description": "The email of the account; the sandbox's own if not given."
                  },
                  "scopes": {
                    "type": "array",
                    "description": "Every scope of the gateway if not given.",
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
                    "description": "How long it is good for, at most a year; a year if not given, not at all with 0."
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
                      "description": "The email of the account."
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
        "description": "Every try to call a `callback_url` for which all that is given holds, the one that is due last first - those that are\nstill to be made, and the last 1,000 that were (at most 32 MiB of them).\n",
        "parameters": [
          {
            "name": "message",
            "in": "query",
            "description": "The id of the message that it is about.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "6968bd207bd6a01f9d000001"
          },
          {
            "name": "status",
            "in": "query",
            "description": "What came of it.",
            "schema": {
              "$ref": "#/components/schemas/CallbackStatus"
            },
            "example": "failed"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many to list at most.",
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
            "description": "The tries.",
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
        "description": "One try to call a `callback_url`.",
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
        "summary": "Make a callback once more",
        "description": "With the same body. Responds with what came of it; it is not retried when it fails. One that was not made yet is a conflict.",
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
        "description": "The requests to the gateway and its token service for which all that is given holds, the newest first, of the last\n1,000. Of a body the first 2 KiB are kept. Tokens and keys are masked.\n",
        "parameters": [
          {
            "name": "operation",
            "in": "query",
            "description": "Which operation of the gateway was asked for.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "sendMessage"
          },
          {
            "name": "status",
            "in": "query",
            "description": "The HTTP status of the response.",
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
            "description": "The id of a message that they are about, by their path or their response.",
            "schema": {
              "type": "string",
              "minLength": 1
            },
            "example": "6968bd207bd6a01f9d000001"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many to list at most.",
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
        "summary": "Follow what happens",
        "description": "Server-sent events: each has the name of its `kind`, a rising `id`, and an Event as its data. The stream begins with\nwhat happens next, or after the event that the header `Last-Event-ID` or the parameter `after` names, as far as that\nis among the last 10,000. Where some are no longer there, an event `missed` says how many. A comment comes every 15\nseconds when nothing happens. With a clock that ticks, an open stream lets happen what is due.\n\nA request with `Accept: application/json` gets what is there at once, at most 1,000 events, and no stream; without\n`after` from the first that is still there.\n",
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "The id of the last event that is known; with 0 everything that is still there comes. The header `Last-Event-ID` goes before it.",
            "schema": {
              "type": "integer",
              "minimum": 0
            },
            "example": 0
          },
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "As a browser's EventSource sends it when it connects again.",
            "schema": {
              "type": "string"
            },
            "example": "42"
          }
        ],
        "responses": {
          "200": {
            "description": "The stream, which ends when the caller goes or the sandbox closes; or a list.",
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
            "description": "As many follow as may at once.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Failure"
                },
                "example": {
                  "error": {
                    "code": "unavailable",
                    "message": "100 event streams are open already: close one, or ask for 'Accept: application/json'"
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
        "summary": "Forget everything",
        "description": "Forgets messages, callbacks, faults, outcomes set by hand, requests, tokens of the token service, and how far the time\nwas advanced. Options, ports, accounts, and tokens made by `POST /tokens` stay as they were. Calls that still wait for an\nresponse or a message is sent away.\n",
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
        "description": "All state as one text, an object of JSON a line.",
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
        "description": "Puts the state of a snapshot in the place of the sandbox's own. One that cannot be read changes nothing. At most 256 MiB.",
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
        "summary": "Whether the sandbox is there",
        "description": "It responds as soon as there is a port, and needs no admin token.",
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
        "summary": "Whether the sandbox can do its work",
        "description": "It looks into its store, and needs no admin token.",
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
        "description": "What the sandbox was started with, as far as a caller has to know it.",
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
                      "description": "Euro for one segment, before the factors for priority and realtime."
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
        "summary": "List what is assumed",
        "description": "Every behaviour of the gateway that no source documents, with what is in force here. They are chosen when the sandbox starts.",
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
        "description": "Prometheus' text format, version 0.0.4.",
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
        "description": "The description of this API.",
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
        "description": "The `adminToken` with which the port was opened, where it was opened with one."
      }
    },
    "parameters": {
      "MessageId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id of a message.",
        "schema": {
          "type": "string"
        },
        "example": "6968bd207bd6a01f9d000001"
      },
      "CallbackId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id of a try.",
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
        "description": "Done; there is nothing to say."
      },
      "Unauthorized": {
        "description": "The sandbox has an admin token, and the request has not.",
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
        "description": "There is no such thing.",
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
        "description": "It cannot be done as things stand.",
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
        "description": "The body is declared as something else than what this operation takes.",
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
        "description": "A parameter is missing or not acceptable; the message names it.",
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
        "description": "What becomes of messages to the number now.",
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
        "description": "The time in the sandbox.",
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
                  "description": "`real`, `manual`, or how much faster than the real one it goes, such as `60x`."
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
        "description": "The try, with what came of it.",
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
        "description": "It is.",
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
                  "description": "The ports on which the sandbox itself listens. Only `/health` lists them. A client that calls another port is\ntalking to something in front of the sandbox.\n",
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
                "type": "string",
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
                ]
              },
              "message": {
                "type": "string",
                "description": "What is wrong, and what to do."
              }
            }
          }
        }
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
        "description": "Euro."
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
        "description": "An open transaction, waiting in the queue, on its way, delivered, ended with errors, or taken out of the queue."
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
            "description": "The email of the account that sent it."
          },
          "sender": {
            "type": "string"
          },
          "body": {
            "type": "string",
            "description": "As it was sent, with its placeholders."
          },
          "text": {
            "type": "string",
            "nullable": true,
            "description": "What its first recipient gets, or null if it has none."
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "Its first recipient, or null if it has none."
          },
          "recipients": {
            "type": "integer",
            "minimum": 0,
            "description": "How many valid recipients it has."
          },
          "invalid": {
            "type": "array",
            "description": "The recipients that were wrong.",
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
            "description": "As the gateway has it: 0 open or queued, 1 sending, 2 delivered, 3 ended with errors."
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus"
          },
          "test": {
            "type": "boolean",
            "description": "Whether it is simulated."
          },
          "flash": {
            "type": "boolean",
            "description": "Whether it is to pop up."
          },
          "realtime": {
            "type": "boolean"
          },
          "priority": {
            "type": "number"
          },
          "price": {
            "type": "number",
            "description": "Euro."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text of its first recipient, or null if there is none, or more than one."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "Null if it was not queued."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it is to be sent."
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
            "description": "The email of the account that sent it."
          },
          "sender": {
            "type": "string"
          },
          "body": {
            "type": "string",
            "description": "As it was sent, with its placeholders."
          },
          "text": {
            "type": "string",
            "nullable": true,
            "description": "What its first recipient gets, or null if it has none."
          },
          "to": {
            "type": "string",
            "nullable": true,
            "description": "Its first recipient, or null if it has none."
          },
          "recipients": {
            "type": "integer",
            "minimum": 0,
            "description": "How many valid recipients it has."
          },
          "invalid": {
            "type": "array",
            "description": "The recipients that were wrong.",
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
            "description": "As the gateway has it: 0 open or queued, 1 sending, 2 delivered, 3 ended with errors."
          },
          "status": {
            "$ref": "#/components/schemas/MessageStatus"
          },
          "test": {
            "type": "boolean",
            "description": "Whether it is simulated."
          },
          "flash": {
            "type": "boolean",
            "description": "Whether it is to pop up."
          },
          "realtime": {
            "type": "boolean"
          },
          "priority": {
            "type": "number"
          },
          "price": {
            "type": "number",
            "description": "Euro."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text of its first recipient, or null if there is none, or more than one."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "Null if it was not queued."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it is to be sent."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "pricePerSegment": {
            "type": "number",
            "minimum": 0,
            "description": "Euro for one segment, before the factors for priority and realtime."
          },
          "request": {
            "type": "object",
            "additionalProperties": true,
            "description": "The body of a `POST /messages/` that sends the same message; with the date to which it was moved and the recipients that were added."
          },
          "texts": {
            "type": "array",
            "description": "What each recipient gets, and the report on it.",
            "items": {
              "$ref": "#/components/schemas/RecipientText"
            }
          },
          "timeline": {
            "type": "array",
            "description": "What has happened to it, in the order of time.",
            "items": {
              "$ref": "#/components/schemas/Moment"
            }
          }
        }
      },
      "MessageCounts": {
        "type": "object",
        "additionalProperties": false,
        "description": "How many messages are found. Each filter counts those that it would leave, together with what else is searched for.",
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
            "description": "How many messages there are."
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
            "description": "How many messages it is a recipient of."
          },
          "lastAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the newest of them was created."
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
            "description": "With the fields filled in."
          },
          "otp": {
            "type": "string",
            "nullable": true,
            "description": "The code in the text, or null if there is none, or more than one."
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
            "description": "When it is to be sent."
          },
          "sentAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When it left the queue, or null if it did not."
          },
          "doneAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When it was last reported, or null if it was not."
          }
        }
      },
      "RecipientReport": {
        "type": "object",
        "description": "Where it stands.",
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
            "description": "The group of the status."
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
            "description": "With the fields filled in."
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
            "description": "When it left the queue, or null if it did not."
          },
          "doneAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When it was last reported, or null if it was not."
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
            "description": "What was reported, as the name of the status."
          },
          "recipients": {
            "type": "integer",
            "minimum": 1,
            "description": "Of how many recipients that was reported."
          },
          "number": {
            "type": "string",
            "description": "The recipient, if it is only one."
          },
          "callback": {
            "type": "integer",
            "description": "The id of the try."
          },
          "state": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3,
            "description": "The state that the callback tells of."
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
            "description": "One of its recipients, as `+39-3331234567`."
          },
          "sender": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email of the account that sent it."
          },
          "body": {
            "description": "a part of its text, or `{ \"pattern\" }` with a regular expression that the text matches",
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
                    "description": "A regular expression of JavaScript."
                  },
                  "flags": {
                    "type": "string",
                    "description": "Such as `i`."
                  }
                }
              }
            ]
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "Queued at that time of the sandbox or later. With it a message is given also if it was given before."
          },
          "timeout": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long to wait, in real time, at most 60 seconds; 4 seconds if not given, and 0 only looks."
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
            "description": "Everyone it goes to, each with the text that he gets.",
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
            "description": "The text of the recipient that was asked for, otherwise of the first."
          },
          "queuedAt": {
            "type": "string",
            "format": "date-time"
          },
          "otp": {
            "type": "string",
            "description": "The one run of 4 to 8 digits in the text that stands for itself; not there if there is none, or more than one."
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
            "description": "Where it comes from."
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
            "description": "Its kind and number if not given, such as `reset-1`."
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
        "description": "How much the token may be used, and from where, as the token service has it; no limits if not given.",
        "properties": {
          "totalRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletRequests": {
            "type": "integer",
            "minimum": 0,
            "description": "Requests that cost credit."
          },
          "subscriptionRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletAmount": {
            "type": "number",
            "minimum": 0,
            "description": "Euro."
          },
          "ip": {
            "type": "array",
            "description": "The addresses that may use it.",
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
        "description": "How many recipients leave the queue per second; null for no limit, and with 0 nothing leaves but realtime messages."
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
            "description": "The email of the account that has sent it."
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
            "description": "How many it goes to."
          },
          "sendAt": {
            "type": "string",
            "format": "date-time",
            "description": "Its date, or when it was sent where it has none."
          },
          "leavesAt": {
            "type": "string",
            "format": "date-time",
            "nullable": true,
            "description": "When it will leave if nothing else comes; null where the queue stands still."
          }
        }
      },
      "FaultMatch": {
        "type": "object",
        "additionalProperties": false,
        "description": "Which requests it is for - those for which all that is given holds.",
        "properties": {
          "operation": {
            "description": "The id of an operation of the gateway or the token service, or several of them.",
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
            "description": "A recipient, as `+39-3331234567`."
          },
          "sender": {
            "type": "string"
          },
          "account": {
            "type": "string",
            "description": "The email of the account whose token it carries."
          }
        }
      },
      "FaultCondition": {
        "type": "object",
        "additionalProperties": false,
        "description": "Which of them it acts on. What is given holds together.",
        "properties": {
          "after": {
            "type": "integer",
            "minimum": 0,
            "description": "So many go through first."
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "Only so many go wrong."
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "description": "Of every so many the last goes wrong."
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely each goes wrong."
          }
        }
      },
      "FaultClock": {
        "type": "string",
        "enum": [
          "real",
          "sandbox"
        ],
        "description": "By whose time it waits."
      },
      "FaultAction": {
        "description": "What goes wrong.",
        "oneOf": [
          {
            "type": "object",
            "description": "The request takes effect at once, and the response comes late.",
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
            "description": "Another response.",
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
                ]
              },
              "code": {
                "type": "integer",
                "minimum": 0,
                "nullable": true
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "takesEffect": {
                "type": "boolean"
              }
            }
          },
          {
            "type": "object",
            "description": "The connection breaks before there is a response.",
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
                "type": "boolean"
              }
            }
          },
          {
            "type": "object",
            "description": "The response never comes.",
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
                "type": "boolean"
              }
            }
          },
          {
            "type": "object",
            "description": "The connection breaks in the middle of the response.",
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
                "minimum": 0
              }
            }
          },
          {
            "type": "object",
            "description": "The response is whole, and no JSON.",
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
            "description": "The body of the response comes little by little.",
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
                "maximum": 10000
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
            "description": "How many requests it has acted on."
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
            "description": "Its first four characters and its last two, which are enough to know it by."
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
            "description": "How many requests were made with it."
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
            "description": "With the email, what the token service takes."
          },
          "credit": {
            "type": "number",
            "description": "Euro."
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
        "description": "Still to be made; answered with 200 to 299; not so; or the sandbox itself would not call."
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
            "description": "The id of the message that it is about."
          },
          "state": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3,
            "description": "The state that the message had come to."
          },
          "url": {
            "type": "string"
          },
          "attempt": {
            "type": "integer",
            "minimum": 1,
            "description": "Which try to tell of this state it is."
          },
          "replayOf": {
            "type": "integer",
            "description": "The try that it repeats, where somebody asked for that."
          },
          "dueAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it is to be made."
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
                "description": "Whether there was more."
              }
            }
          },
          "error": {
            "type": "string",
            "description": "Why it failed or was refused."
          },
          "duration": {
            "type": "integer",
            "minimum": 0,
            "description": "How long it took, in the machine's milliseconds."
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
            "description": "With its query; of a long one the first 1,000 characters."
          },
          "operation": {
            "type": "string",
            "description": "What was asked for, if the gateway has it."
          },
          "status": {
            "type": "integer",
            "description": "The HTTP status of the response, also where a fault keeps it from the caller."
          },
          "duration": {
            "type": "number",
            "minimum": 0,
            "description": "How long the gateway took for the response, without what a fault adds, in the machine's milliseconds."
          },
          "authorization": {
            "type": "string",
            "description": "The header, masked."
          },
          "fault": {
            "type": "string",
            "description": "The fault or the outcome that acted on it."
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
            "description": "Whether there was more."
          }
        }
      },
      "Event": {
        "description": "The data of one server-sent event.",
        "oneOf": [
          {
            "type": "object",
            "description": "A message was put into the queue.",
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
                "description": "The id of the message."
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
            "description": "The state of a message has changed.",
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
                "description": "The id of the message."
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
            "description": "A message was taken out of the queue.",
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
                "description": "The id of the message."
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
                "description": "How many."
              }
            }
          },
          {
            "type": "object",
            "description": "A `callback_url` was called, or refused to be.",
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
                "description": "The id of the try."
              },
              "message": {
                "type": "string",
                "description": "The id of the message."
              },
              "state": {
                "type": "integer",
                "minimum": 0,
                "maximum": 3,
                "description": "The state that it told of."
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
            "description": "The gateway or the token service has responded a request.",
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
                "description": "The id of the request in the log."
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
            "description": "Everything was forgotten, or replaced by a snapshot. The events before it are gone.",
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
            "description": "So many events before the next one are no longer there.",
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
            "description": "What is assumed by default."
          },
          "value": {
            "type": "string",
            "description": "What is in force."
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

interface ControlDocument {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, unknown>
  [key: string]: unknown
}
