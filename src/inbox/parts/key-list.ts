import { signal } from '@preact/signals'

/** Whether the dialog with the shortcuts is open. */
export const helpIsOpen = signal(false)

/** The keyboard shortcuts that the help dialog lists. */
export const keys = [
  ['/', 'search'],
  ['j', 'next message'],
  ['k', 'previous message'],
  ['Enter', 'open the message'],
  ['x', 'select the message'],
  ['Esc', 'close the message, or leave the field'],
  ['c', 'compose'],
  ['?', 'show these shortcuts'],
] as const
