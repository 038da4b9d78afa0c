/** What the carrier aggregator reports of a recipient; ids, groups and texts are those of its public tables (R). */
export interface Report {
  status: { groupId: number; groupName: string; id: number; name: string; description: string }
  error: {
    groupId: number
    groupName: string
    id: number
    name: string
    description: string
    permanent: boolean
  }
}

const noError = {
  groupId: 0,
  groupName: 'OK',
  id: 0,
  name: 'NO_ERROR',
  description: 'No Error',
  permanent: false,
}

const absentSubscriber = {
  groupId: 1,
  groupName: 'HANDSET_ERRORS',
  id: 27,
  name: 'EC_ABSENT_SUBSCRIBER',
  description: 'The handset was switched off or out of reach',
  permanent: false,
}

const unknownSubscriber = {
  groupId: 1,
  groupName: 'HANDSET_ERRORS',
  id: 1,
  name: 'EC_UNKNOWN_SUBSCRIBER',
  description: 'The number is not in service',
  permanent: true,
}

/** The statuses that a recipient of the sandbox can have, by name. */
export const reports = {
  PENDING_ENROUTE: {
    status: {
      groupId: 1,
      groupName: 'PENDING',
      id: 7,
      name: 'PENDING_ENROUTE',
      description: 'Message sent to the next instance',
    },
    error: noError,
  },
  DELIVERED_TO_HANDSET: {
    status: {
      groupId: 3,
      groupName: 'DELIVERED',
      id: 5,
      name: 'DELIVERED_TO_HANDSET',
      description: 'Message delivered to handset',
    },
    error: noError,
  },
  UNDELIVERABLE_NOT_DELIVERED: {
    status: {
      groupId: 2,
      groupName: 'UNDELIVERABLE',
      id: 9,
      name: 'UNDELIVERABLE_NOT_DELIVERED',
      description: 'Message not delivered',
    },
    error: unknownSubscriber,
  },
  // The status of the one above, with an error that is not for ever: the sandbox delivers later.
  UNDELIVERABLE_FOR_NOW: {
    status: {
      groupId: 2,
      groupName: 'UNDELIVERABLE',
      id: 9,
      name: 'UNDELIVERABLE_NOT_DELIVERED',
      description: 'Message not delivered',
    },
    error: absentSubscriber,
  },
  EXPIRED_EXPIRED: {
    status: {
      groupId: 4,
      groupName: 'EXPIRED',
      id: 15,
      name: 'EXPIRED_EXPIRED',
      description: 'Message expired',
    },
    error: absentSubscriber,
  },
  REJECTED_NETWORK: {
    status: {
      groupId: 5,
      groupName: 'REJECTED',
      id: 6,
      name: 'REJECTED_NETWORK',
      description: 'Network is not covered',
    },
    error: noError,
  },
} satisfies Record<string, Report>

export type ReportName = keyof typeof reports
