import type { WireRequest } from './wire-request.ts'

interface LateArrival {
  request: WireRequest
  /** After how many further requests of the same send it arrives. */
  afterOwn: number
  /** After how many requests of any send it arrives at the latest. */
  afterAny: number
}

/** Requests, or second copies of them, that are still on their way after the client has given up. */
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

  /** Delivers every request still on its way. */
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
