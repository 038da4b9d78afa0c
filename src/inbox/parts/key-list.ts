import { signal } from '@preact/signals'

/** Whether the list of keys is shown. */
export const helpIsOpen = signal(false)

/** The keys of the page, and what they do; the help lists them. */
export const keys = [
  ['/', 'search'],
  ['j', 'next message'],
  ['k', 'previous message'],
  ['Enter', 'open the message'],
  ['x', 'select the message'],
  ['Esc', 'close the message, or leave the field'],
  ['c', 'compose'],
  ['?', 'show these keys'],
] as const
