import { deliveryReports } from '../../../generated/delivery-reports.ts'

/** `waiting` is the report for a recipient whose message is still in the queue. The store contains only the other reports. */
const { PENDING_ACCEPTED: waiting, ...reports } = deliveryReports

export { reports }

export type ReportName = keyof typeof reports

/** A recipient's report. Without a name, returns the report for a message that is still in the queue. */
export function reportOf(name: ReportName | undefined) {
  return name === undefined ? waiting : reports[name]
}
