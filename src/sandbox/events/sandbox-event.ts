import type { components } from '../../../generated/sandbox-control.ts'

/** Something that has happened in a sandbox, as the control API shows it. */
export type SandboxEvent = components['schemas']['Event']

/** What happens, before the log gives it its place and its time. */
export type NewEvent = Without<Exclude<SandboxEvent, { kind: 'missed' }>, 'id' | 'at'>

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never
