const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Formats a time on the sandbox's clock, to the second. */
export function timeOf(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ')
}

/** Formats a time in the shortest form that is unambiguous relative to `now`: `10:01:30`, `1 Feb 09:00` or `1 Feb 2027`. */
export function shortTime(iso: string, now = ''): string {
  if (iso.slice(0, 10) === now.slice(0, 10)) return iso.slice(11, 19)
  const day = `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]}`
  return iso.slice(0, 4) === now.slice(0, 4)
    ? `${day} ${iso.slice(11, 16)}`
    : `${day} ${iso.slice(0, 4)}`
}

/** Formats an amount in euros, with four decimal places if the amount includes a fraction of a cent, and two otherwise. */
export function euro(amount: number): string {
  return `${amount.toFixed(Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-9 ? 2 : 4)} €`
}

export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
}
