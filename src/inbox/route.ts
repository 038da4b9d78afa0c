import { signal } from '@preact/signals'

/** A parsed address: a screen, and the subject that the screen shows. */
export interface Route {
  screen: ScreenName
  about: string
}

export const screenNames = ['messages', 'phone', 'compose', 'controls'] as const
export type ScreenName = (typeof screenNames)[number]

/** The current route. */
export const route = signal(read())

addEventListener('hashchange', () => {
  route.value = read()
})

/** Returns the address of a screen. */
export function to(screen: ScreenName, about = ''): string {
  return about === '' ? `#/${screen}` : `#/${screen}/${encodeURIComponent(about)}`
}

export function go(screen: ScreenName, about = ''): void {
  location.hash = to(screen, about)
}

function read(): Route {
  const [, name = '', about = ''] = /^#\/(\w*)\/?(.*)$/.exec(location.hash) ?? []
  const screen = screenNames.find((known) => known === name) ?? 'messages'
  try {
    return { screen, about: decodeURIComponent(about) }
  } catch {
    return { screen, about: '' }
  }
}
