// Generated from spec/outcomes.yaml by `npm run generate`. Do not edit.

import type { components } from './sandbox-control.ts'

/** The reports of each outcome, and its effects on the request and on callbacks. */
export const outcomes = {
  "DELIVERED_TO_HANDSET": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ]
  },
  "UNDELIVERABLE_NOT_DELIVERED": {
    "reports": [
      {
        "report": "UNDELIVERABLE_NOT_DELIVERED",
        "after": 0
      }
    ]
  },
  "EXPIRED_EXPIRED": {
    "reports": [
      {
        "report": "EXPIRED_EXPIRED",
        "after": 0
      }
    ]
  },
  "REJECTED_NETWORK": {
    "reports": [
      {
        "report": "REJECTED_NETWORK",
        "after": 0
      }
    ]
  },
  "neverReported": {
    "reports": []
  },
  "deliveredLate": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 3600000
      }
    ]
  },
  "temporaryError": {
    "reports": [
      {
        "report": "UNDELIVERABLE_FOR_NOW",
        "after": 0
      },
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 600000
      }
    ]
  },
  "reorderedReports": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "callbacks": "reordered"
  },
  "duplicateCallback": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "callbacks": "doubled"
  },
  "firstCallbackLost": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "callbacks": "firstLost"
  },
  "creditNotEnough": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "refuse",
      "code": 201
    }
  },
  "parameterMissing": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "refuse",
      "code": 302
    }
  },
  "tooManyRequests": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "refuse",
      "status": 429,
      "message": "Too many requests",
      "retryAfter": "1"
    }
  },
  "serverError": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "refuse",
      "status": 500,
      "message": "Internal server error"
    }
  },
  "unavailable": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "refuse",
      "status": 503,
      "message": "Service unavailable",
      "retryAfter": "1"
    }
  },
  "acceptedThenReset": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "reset"
    }
  },
  "acceptedThenHang": {
    "reports": [
      {
        "report": "DELIVERED_TO_HANDSET",
        "after": 0
      }
    ],
    "request": {
      "kind": "hang"
    }
  }
} as const

/** A number with a predefined outcome. */
export interface MagicNumber {
  outcome: components['schemas']['OutcomeName']
  /** A description of the outcome, for docs/sandbox-numbers.md. */
  description: string
}

/**
 * The numbers with predefined outcomes. They are in the range that Ofcom reserves for fiction (mobile, 07700 900000 to 900999), so
 * a test that calls a real gateway by mistake reaches no one. Messages to any other number in that range are delivered.
 */
export const magicNumbers: Readonly<Record<string, MagicNumber>> = {
  "+44-7700900003": {
    "outcome": "DELIVERED_TO_HANDSET",
    "description": "delivered after the usual delay, as for every number that is not in this table"
  },
  "+44-7700900002": {
    "outcome": "UNDELIVERABLE_NOT_DELIVERED",
    "description": "undeliverable: the number is not in service"
  },
  "+44-7700900004": {
    "outcome": "EXPIRED_EXPIRED",
    "description": "expired: the handset was switched off or out of reach for too long"
  },
  "+44-7700900005": {
    "outcome": "REJECTED_NETWORK",
    "description": "rejected: the network is not covered"
  },
  "+44-7700900001": {
    "outcome": "neverReported",
    "description": "no report ever arrives: the message stays in state 1"
  },
  "+44-7700900013": {
    "outcome": "deliveredLate",
    "description": "delivered an hour later than usual"
  },
  "+44-7700900023": {
    "outcome": "temporaryError",
    "description": "undeliverable at first, with an error that is not permanent (absent subscriber); delivered ten minutes later"
  },
  "+44-7700900033": {
    "outcome": "reorderedReports",
    "description": "delivered; the callback for state 1 arrives a second after the callback for the final state"
  },
  "+44-7700900043": {
    "outcome": "duplicateCallback",
    "description": "delivered; each callback arrives twice in a row"
  },
  "+44-7700900053": {
    "outcome": "firstCallbackLost",
    "description": "delivered; the callback for state 1 is lost, and its first retry arrives ten seconds later"
  },
  "+44-7700900402": {
    "outcome": "creditNotEnough",
    "description": "the response is 402 · 201, as if the account's credit were too low"
  },
  "+44-7700900422": {
    "outcome": "parameterMissing",
    "description": "the response is 422 · 302, as if a required parameter were missing"
  },
  "+44-7700900429": {
    "outcome": "tooManyRequests",
    "description": "the response is 429 with `Retry-After: 1`"
  },
  "+44-7700900500": {
    "outcome": "serverError",
    "description": "the response is 500"
  },
  "+44-7700900503": {
    "outcome": "unavailable",
    "description": "the response is 503 with `Retry-After: 1`"
  },
  "+44-7700900900": {
    "outcome": "acceptedThenReset",
    "description": "the message is queued, charged and delivered, but the connection breaks before the response"
  },
  "+44-7700900901": {
    "outcome": "acceptedThenHang",
    "description": "the message is queued, charged and delivered, but the response never arrives"
  }
}
