// Generated from the request bodies of spec/ by `npm run generate`. Do not edit.

/** The part of JSON Schema that the specs use. */
export interface JsonSchema {
  type?: JsonType | readonly JsonType[]
  enum?: readonly (string | number | boolean | null)[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  required?: readonly string[]
  properties?: Readonly<Record<string, JsonSchema>>
  additionalProperties?: boolean | JsonSchema
  oneOf?: readonly JsonSchema[]
  default?: unknown
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/** The schema of the request body, by operation. */
export const requestSchemas = {
  "sendMessage": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "sender",
      "body",
      "recipients"
    ],
    "properties": {
      "test": {
        "type": "boolean",
        "default": false
      },
      "sender": {
        "type": "string",
        "pattern": "^([0-9]{3,14}|.{3,11})$"
      },
      "body": {
        "type": "string",
        "minLength": 1
      },
      "recipients": {
        "oneOf": [
          {
            "type": "string"
          },
          {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "number"
                  ],
                  "properties": {
                    "number": {
                      "type": "string"
                    },
                    "fields": {
                      "oneOf": [
                        {
                          "type": "array",
                          "maxItems": 0,
                          "items": {
                            "type": "string"
                          }
                        },
                        {
                          "type": "object",
                          "additionalProperties": {
                            "oneOf": [
                              {
                                "type": "string"
                              },
                              {
                                "type": "number"
                              },
                              {
                                "type": "boolean"
                              }
                            ]
                          }
                        }
                      ]
                    }
                  }
                }
              ]
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "number"
            ],
            "properties": {
              "number": {
                "type": "string"
              },
              "fields": {
                "oneOf": [
                  {
                    "type": "array",
                    "maxItems": 0,
                    "items": {
                      "type": "string"
                    }
                  },
                  {
                    "type": "object",
                    "additionalProperties": {
                      "oneOf": [
                        {
                          "type": "string"
                        },
                        {
                          "type": "number"
                        },
                        {
                          "type": "boolean"
                        }
                      ]
                    }
                  }
                ]
              }
            }
          }
        ]
      },
      "priority": {
        "type": "number",
        "minimum": 1,
        "default": 1
      },
      "options": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "flash": {
            "type": "boolean",
            "default": false
          },
          "timestamp_send": {
            "type": "string",
            "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"
          },
          "custom": {},
          "callback_url": {
            "type": "string"
          },
          "callback_field": {
            "type": "string"
          },
          "realtime": {
            "type": "boolean",
            "default": false
          }
        }
      },
      "transaction": {
        "type": "boolean",
        "default": false
      }
    }
  },
  "updateMessage": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "recipients"
    ],
    "properties": {
      "recipients": {
        "oneOf": [
          {
            "type": "string"
          },
          {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "number"
                  ],
                  "properties": {
                    "number": {
                      "type": "string"
                    },
                    "fields": {
                      "oneOf": [
                        {
                          "type": "array",
                          "maxItems": 0,
                          "items": {
                            "type": "string"
                          }
                        },
                        {
                          "type": "object",
                          "additionalProperties": {
                            "oneOf": [
                              {
                                "type": "string"
                              },
                              {
                                "type": "number"
                              },
                              {
                                "type": "boolean"
                              }
                            ]
                          }
                        }
                      ]
                    }
                  }
                }
              ]
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "number"
            ],
            "properties": {
              "number": {
                "type": "string"
              },
              "fields": {
                "oneOf": [
                  {
                    "type": "array",
                    "maxItems": 0,
                    "items": {
                      "type": "string"
                    }
                  },
                  {
                    "type": "object",
                    "additionalProperties": {
                      "oneOf": [
                        {
                          "type": "string"
                        },
                        {
                          "type": "number"
                        },
                        {
                          "type": "boolean"
                        }
                      ]
                    }
                  }
                ]
              }
            }
          }
        ]
      },
      "transaction": {
        "type": "boolean"
      },
      "options": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "timestamp_send": {
            "type": "string",
            "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"
          }
        }
      }
    }
  },
  "createToken": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "scopes"
    ],
    "properties": {
      "scopes": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string",
          "pattern": "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$"
        }
      },
      "name": {
        "type": "string"
      },
      "ttl": {
        "type": "integer",
        "maximum": 31536000
      },
      "limits": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "totalRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletRequests": {
            "type": "integer",
            "minimum": 0
          },
          "subscriptionRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletAmount": {
            "type": "number",
            "minimum": 0
          },
          "ip": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    }
  },
  "updateToken": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "scopes": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string",
          "pattern": "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$"
        }
      },
      "name": {
        "type": "string"
      },
      "ttl": {
        "type": "integer",
        "maximum": 31536000
      },
      "limits": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "totalRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletRequests": {
            "type": "integer",
            "minimum": 0
          },
          "subscriptionRequests": {
            "type": "integer",
            "minimum": 0
          },
          "walletAmount": {
            "type": "number",
            "minimum": 0
          },
          "ip": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    }
  }
} as const satisfies Record<string, JsonSchema>
