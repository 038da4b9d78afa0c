import { act } from '../../act.ts'
import { counts, hasMore, loadMore, messages } from '../../api/messages.ts'
import type { Message } from '../../api/control.ts'
import { clock } from '../../api/now.ts'
import { selected, toggleSelected } from '../../api/selection.ts'
import { Marks, Status } from '../../parts/badge.tsx'
import { PlainText } from '../../parts/sms-text.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { go } from '../../route.ts'
import { euro, shortTime } from '../../words.ts'

/** Lists the matching messages, each on one line, or on two lines on narrow screens. */
export function MessageList({ open }: { open: string }) {
  return (
    <div class="message-list">
      <VirtualList
        items={messages.value}
        keyOf={({ id }) => id}
        estimate={37}
        label="List of messages"
        total={counts.value?.found ?? messages.value.length}
        shown={open}
        onEnd={() => {
          if (hasMore.value) void act(() => loadMore())
        }}
      >
        {(message) => <Row message={message} isOpen={message.id === open} />}
      </VirtualList>
    </div>
  )
}

function Row({ message, isOpen }: { message: Message; isOpen: boolean }) {
  const { id, to, recipients, sender, text, body, createdAt, price } = message
  const isSelected = selected.value.has(id)
  return (
    <div class={isSelected ? 'row selected' : 'row'}>
      <label class="select">
        <input
          type="checkbox"
          aria-label={`Select the message to ${to ?? 'no recipient'}`}
          checked={isSelected}
          onChange={() => toggleSelected(id)}
        />
      </label>
      <button
        type="button"
        class="row-button"
        data-message={id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => go('messages', id)}
      >
        <span class="row-head">
          <time dateTime={createdAt}>{shortTime(createdAt, clock.value?.now)}</time>
          <span class="to">
            <span>{to ?? 'no recipient'}</span>
            {recipients > 1 && <span class="more">+{(recipients - 1).toLocaleString('en')}</span>}
          </span>
          <span class="from">
            <PlainText text={sender} />
          </span>
          <span class="price">{euro(price)}</span>
        </span>
        <span class="row-text">
          <PlainText text={(text ?? body).slice(0, 200)} />
        </span>
        <span class="row-state">
          <Marks message={message} />
          <Status message={message} />
        </span>
      </button>
    </div>
  )
}
