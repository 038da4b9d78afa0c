interface Entry {
  groupId: number
  groupName: string
  id: number
  name: string
  description: string
}

function entry(
  [groupId, groupName]: readonly [id: number, name: string],
  id: number,
  name: string,
  description: string,
): Entry {
  return { groupId, groupName, id, name, description }
}

const handsetErrors = [1, 'HANDSET_ERRORS'] as const

const noError = { ...entry([0, 'OK'], 0, 'NO_ERROR', 'No Error'), permanent: false }

const absentSubscriber = {
  ...entry(
    handsetErrors,
    27,
    'EC_ABSENT_SUBSCRIBER',
    'The handset was switched off or out of reach',
  ),
  permanent: false,
}

const unknownSubscriber = {
  ...entry(handsetErrors, 1, 'EC_UNKNOWN_SUBSCRIBER', 'The number is not in service'),
  permanent: true,
}

const undeliverable = entry(
  [2, 'UNDELIVERABLE'],
  9,
  'UNDELIVERABLE_NOT_DELIVERED',
  'Message not delivered',
)

/** The sandbox's delivery reports. Their ids, groups and texts are taken from the carrier aggregator's public tables (R). */
export const reports = {
  PENDING_ENROUTE: {
    status: entry([1, 'PENDING'], 7, 'PENDING_ENROUTE', 'Message sent to the next instance'),
    error: noError,
  },
  DELIVERED_TO_HANDSET: {
    status: entry([3, 'DELIVERED'], 5, 'DELIVERED_TO_HANDSET', 'Message delivered to handset'),
    error: noError,
  },
  UNDELIVERABLE_NOT_DELIVERED: { status: undeliverable, error: unknownSubscriber },
  // A temporary error, after which the sandbox still delivers the message.
  UNDELIVERABLE_FOR_NOW: { status: undeliverable, error: absentSubscriber },
  EXPIRED_EXPIRED: {
    status: entry([4, 'EXPIRED'], 15, 'EXPIRED_EXPIRED', 'Message expired'),
    error: absentSubscriber,
  },
  REJECTED_NETWORK: {
    status: entry([5, 'REJECTED'], 6, 'REJECTED_NETWORK', 'Network is not covered'),
    error: noError,
  },
}

export type ReportName = keyof typeof reports

/** The report for a recipient whose message is still in the queue. */
const waiting = {
  status: entry([1, 'PENDING'], 26, 'PENDING_ACCEPTED', 'Message accepted, waiting in the queue'),
  error: noError,
}

/** A recipient's report. Without a name, returns the report for a message that is still in the queue. */
export function reportOf(name: ReportName | undefined): (typeof reports)[ReportName] {
  return name === undefined ? waiting : reports[name]
}
