import { useEffect, useRef, useState } from 'preact/hooks'
import type { Message } from '../../api/control.ts'
import { clock } from '../../api/now.ts'
import { found, hasMore, loadMore } from '../../api/messages.ts'
import { Marks, Status } from '../../parts/badge.tsx'
import { PlainText } from '../../parts/sms-text.tsx'
import { go } from '../../route.ts'
import { euro, timeOf } from '../../words.ts'

/** In pixels, as the style sheet has it. */
const rowHeight = 76

/** Rows above and below what is seen. */
const margin = 6

/** The messages that were found, of which only those are in the page that can be seen. */
export function MessageList({ open }: { open: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(800)
  const list = found.value

  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    const show = (event: Event) => {
      const index = found.value.findIndex(({ id }) => id === (event as CustomEvent<string>).detail)
      if (index !== -1) reveal(element, index)
      setTop(element.scrollTop)
    }
    addEventListener('show-message', show)
    return () => {
      observer.disconnect()
      removeEventListener('show-message', show)
    }
  }, [])

  const first = Math.max(0, Math.floor(top / rowHeight) - margin)
  const last = Math.min(list.length, Math.ceil((top + height) / rowHeight) + margin)
  const isNearEnd = last >= list.length - margin
  useEffect(() => {
    if (isNearEnd && hasMore.value) void loadMore()
  }, [isNearEnd, list.length])

  return (
    <div
      class="scroller"
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label="List of messages"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ol style={{ height: `${list.length * rowHeight}px` }}>
        {list.slice(first, last).map((message, index) => (
          <Row
            key={message.id}
            message={message}
            position={first + index}
            count={list.length}
            isOpen={message.id === open}
          />
        ))}
      </ol>
    </div>
  )
}

interface RowProps {
  message: Message
  position: number
  count: number
  isOpen: boolean
}

function Row({ message, position, count, isOpen }: RowProps) {
  const { id, to, recipients, sender, text, body, createdAt, price } = message
  const others = recipients > 1 ? ` and ${recipients - 1} more` : ''
  return (
    <li
      style={{ top: `${position * rowHeight}px` }}
      aria-setsize={count}
      aria-posinset={position + 1}
    >
      <button
        type="button"
        class="row"
        data-message={id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => go('messages', id)}
      >
        <span class="row-head">
          <strong>
            {to ?? 'nobody'}
            {others}
          </strong>
          <span class="from">
            from <PlainText text={sender} />
          </span>
          <time dateTime={createdAt}>{timeOf(createdAt, clock.value?.now)}</time>
        </span>
        <span class="row-text">
          <PlainText text={(text ?? body).slice(0, 300)} />
        </span>
        <span class="row-foot">
          <Status status={message.status} />
          <Marks message={message} />
          <span class="price">{euro(price)}</span>
        </span>
      </button>
    </li>
  )
}

function reveal(element: HTMLElement, index: number): void {
  const top = index * rowHeight
  if (top < element.scrollTop) element.scrollTop = top
  const below = top + rowHeight - element.clientHeight
  if (below > element.scrollTop) element.scrollTop = below
}
