// Generated from the failures of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

/** The texts of refusals with their own number, by operation and error code. Amounts are named in braces. */
export const refusals = {
  "listMessages": {
    "203": {
      "status": 404,
      "message": "No message found"
    }
  },
  "sendMessage": {
    "201": {
      "status": 402,
      "message": "Current User credit is not enough. {needed} needed {available} € available"
    },
    "302": {
      "status": 422,
      "message": "missing 'body' parameter"
    }
  },
  "getMessage": {
    "202": {
      "status": 406,
      "message": "Invalid Message ID"
    },
    "203": {
      "status": 404,
      "message": "No message found"
    }
  },
  "updateMessage": {
    "201": {
      "status": 402,
      "message": "Insufficient Credit in Wallet: {available}"
    },
    "210": {
      "status": 406,
      "message": "Invalid Message ID"
    },
    "211": {
      "status": 404,
      "message": "No message found"
    },
    "212": {
      "status": 422,
      "message": "Transaction already closed"
    }
  },
  "cancelMessage": {
    "217": {
      "status": 400,
      "message": "Message Id required"
    },
    "218": {
      "status": 406,
      "message": "Invalid Message ID"
    },
    "219": {
      "status": 404,
      "message": "No message found"
    },
    "221": {
      "status": 422,
      "message": "message already scheduled for sending"
    }
  },
  "listRecipients": {
    "202": {
      "status": 406,
      "message": "Invalid Message ID"
    },
    "203": {
      "status": 404,
      "message": "No message found"
    }
  },
  "getRecipient": {
    "202": {
      "status": 406,
      "message": "Invalid Message ID"
    },
    "203": {
      "status": 404,
      "message": "No message found"
    }
  },
  "listTokens": {
    "120": {
      "status": 404,
      "message": "Not Found"
    },
    "140": {
      "status": 401,
      "message": "Unauthorized"
    }
  },
  "createToken": {
    "70": {
      "status": 422,
      "message": "missing scopes array"
    },
    "80": {
      "status": 422,
      "message": "invalid scopes format"
    },
    "90": {
      "status": 422,
      "message": "Invalid scopes specified or API not enabled"
    },
    "140": {
      "status": 401,
      "message": "Unauthorized"
    }
  },
  "getToken": {
    "60": {
      "status": 422,
      "message": "Invalid Token Format"
    },
    "120": {
      "status": 404,
      "message": "Not Found"
    },
    "140": {
      "status": 401,
      "message": "Unauthorized"
    }
  },
  "updateToken": {
    "100": {
      "status": 422,
      "message": "invalid scopes format"
    },
    "110": {
      "status": 422,
      "message": "Invalid scopes specified or API not enabled"
    },
    "130": {
      "status": 401,
      "message": "Unauthorized"
    },
    "140": {
      "status": 401,
      "message": "Unauthorized"
    },
    "150": {
      "status": 400,
      "message": "Token ID is required"
    },
    "160": {
      "status": 404,
      "message": "Not Found"
    }
  },
  "deleteToken": {
    "140": {
      "status": 401,
      "message": "Unauthorized"
    },
    "170": {
      "status": 400,
      "message": "Token ID is required"
    },
    "180": {
      "status": 404,
      "message": "Not Found"
    }
  },
  "listScopes": {
    "140": {
      "status": 401,
      "message": "Unauthorized"
    }
  }
} as const
