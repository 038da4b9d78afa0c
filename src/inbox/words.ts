/** A time as people read it, with the date where it is of another day than the gateway's own. */
export function timeOf(iso: string, now?: string): string {
  const day = iso.slice(0, 10)
  const time = iso.slice(11, 19)
  return now !== undefined && now.slice(0, 10) === day ? time : `${day} ${time}`
}

/** Euro, to the thousandth of a cent where there is one. */
export function euro(amount: number): string {
  return `${amount.toFixed(Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-9 ? 2 : 4)} €`
}

export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
}
