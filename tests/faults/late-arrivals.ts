import type { WireRequest } from './wire-request.ts'

interface LateArrival {
  request: WireRequest
  /** The number of further requests of the same send after which it arrives. */
  afterOwn: number
  /** The number of requests of any send after which it arrives at the latest. */
  afterAny: number
}

/** Requests, or second copies of them, that are still in transit after the client has given up. */
export class LateArrivals {
  readonly #deliver: (request: WireRequest) => Promise<unknown>
  #underway: LateArrival[] = []

  constructor(deliver: (request: WireRequest) => Promise<unknown>) {
    this.#deliver = deliver
  }

  add(arrival: LateArrival): void {
    this.#underway.push(arrival)
  }

  /** Notes that a request was handled. Delivers the requests that it and others have overtaken often enough. */
  async overtake({ send }: WireRequest): Promise<void> {
    await this.#deliverIf((arrival) => {
      arrival.afterAny -= 1
      if (arrival.request.send === send) arrival.afterOwn -= 1
      return Math.min(arrival.afterOwn, arrival.afterAny) <= 0
    })
  }

  /** Delivers every request that is still in transit. */
  async deliverLate(): Promise<void> {
    await this.#deliverIf(() => true)
  }

  async #deliverIf(isDue: (arrival: LateArrival) => boolean): Promise<void> {
    if (this.#underway.length === 0) return
    const due: LateArrival[] = []
    const others: LateArrival[] = []
    for (const arrival of this.#underway) (isDue(arrival) ? due : others).push(arrival)
    this.#underway = others
    for (const { request } of due) await this.#deliver(request)
  }
}
