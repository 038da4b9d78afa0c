// Generated from spec/delivery-reports.yaml by `npm run generate`. Do not edit.

/** The statuses and errors in delivery reports, by the name of the report. */
export const deliveryReports = {
  "PENDING_ACCEPTED": {
    "status": {
      "groupId": 1,
      "groupName": "PENDING",
      "id": 26,
      "name": "PENDING_ACCEPTED",
      "description": "Message accepted, waiting in the queue"
    },
    "error": {
      "groupId": 0,
      "groupName": "OK",
      "id": 0,
      "name": "NO_ERROR",
      "description": "No Error",
      "permanent": false
    }
  },
  "PENDING_ENROUTE": {
    "status": {
      "groupId": 1,
      "groupName": "PENDING",
      "id": 7,
      "name": "PENDING_ENROUTE",
      "description": "Message sent to the next instance"
    },
    "error": {
      "groupId": 0,
      "groupName": "OK",
      "id": 0,
      "name": "NO_ERROR",
      "description": "No Error",
      "permanent": false
    }
  },
  "DELIVERED_TO_HANDSET": {
    "status": {
      "groupId": 3,
      "groupName": "DELIVERED",
      "id": 5,
      "name": "DELIVERED_TO_HANDSET",
      "description": "Message delivered to handset"
    },
    "error": {
      "groupId": 0,
      "groupName": "OK",
      "id": 0,
      "name": "NO_ERROR",
      "description": "No Error",
      "permanent": false
    }
  },
  "UNDELIVERABLE_NOT_DELIVERED": {
    "status": {
      "groupId": 2,
      "groupName": "UNDELIVERABLE",
      "id": 9,
      "name": "UNDELIVERABLE_NOT_DELIVERED",
      "description": "Message not delivered"
    },
    "error": {
      "groupId": 1,
      "groupName": "HANDSET_ERRORS",
      "id": 1,
      "name": "EC_UNKNOWN_SUBSCRIBER",
      "description": "The number is not in service",
      "permanent": true
    }
  },
  "UNDELIVERABLE_FOR_NOW": {
    "status": {
      "groupId": 2,
      "groupName": "UNDELIVERABLE",
      "id": 9,
      "name": "UNDELIVERABLE_NOT_DELIVERED",
      "description": "Message not delivered"
    },
    "error": {
      "groupId": 1,
      "groupName": "HANDSET_ERRORS",
      "id": 27,
      "name": "EC_ABSENT_SUBSCRIBER",
      "description": "The handset was switched off or out of reach",
      "permanent": false
    }
  },
  "EXPIRED_EXPIRED": {
    "status": {
      "groupId": 4,
      "groupName": "EXPIRED",
      "id": 15,
      "name": "EXPIRED_EXPIRED",
      "description": "Message expired"
    },
    "error": {
      "groupId": 1,
      "groupName": "HANDSET_ERRORS",
      "id": 27,
      "name": "EC_ABSENT_SUBSCRIBER",
      "description": "The handset was switched off or out of reach",
      "permanent": false
    }
  },
  "REJECTED_NETWORK": {
    "status": {
      "groupId": 5,
      "groupName": "REJECTED",
      "id": 6,
      "name": "REJECTED_NETWORK",
      "description": "Network is not covered"
    },
    "error": {
      "groupId": 0,
      "groupName": "OK",
      "id": 0,
      "name": "NO_ERROR",
      "description": "No Error",
      "permanent": false
    }
  }
} as const
