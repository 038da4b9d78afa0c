import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface VirtualListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item, index: number) => string
  /** The estimated height of a row that has not been measured yet, in pixels. */
  estimate: number
  label: string
  /** The total number of items, including items that are not loaded. */
  total?: number
  /** The key of the row to scroll to. The list scrolls to the row when the key changes, or once the row is loaded. */
  shown?: string
  /** Whether to render the items as table rows or as list items. */
  kind?: 'table' | 'list'
  onEnd?: () => void
  children: (item: Item, index: number) => ComponentChildren
}

/** A list that renders only its visible rows. The rows may vary in height. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const {
    items,
    keyOf,
    estimate,
    label,
    total = items.length,
    shown,
    kind,
    onEnd,
    children,
  } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [, rerender] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(props)
  latest.current = props
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index: number) => keyOf(items[index] as Item, index),
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement,
    onChange: () => rerender(undefined),
  }
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options))
  virtual.setOptions(options)
  // oxlint-disable no-underscore-dangle -- the library's interface for frameworks
  useLayoutEffect(() => virtual._didMount(), [])
  useLayoutEffect(() => virtual._willUpdate())
  // oxlint-enable no-underscore-dangle

  const show = (key: string) => {
    const { items, keyOf } = latest.current
    const index = items.findIndex((item, i) => keyOf(item, i) === key)
    if (index !== -1) virtual.scrollToIndex(index)
  }
  useEffect(() => {
    const onShow = (event: Event) => show((event as CustomEvent<string>).detail)
    addEventListener('show-row', onShow)
    return () => removeEventListener('show-row', onShow)
  }, [])
  const isThere = shown !== undefined && items.some((item, index) => keyOf(item, index) === shown)
  useEffect(() => {
    if (isThere) show(shown)
  }, [shown, isThere])

  const rows = virtual.getVirtualItems()
  const isNearEnd = (rows.at(-1)?.index ?? 0) >= items.length - 10
  useEffect(() => {
    if (isNearEnd) onEnd?.()
  }, [isNearEnd, items.length])

  const isTable = kind === 'table'
  return (
    <div
      class="scroller"
      ref={scroller}
      tabIndex={0}
      role={isTable ? 'rowgroup' : 'region'}
      aria-label={label}
    >
      <div
        class="rows"
        role={isTable ? 'presentation' : 'list'}
        style={{ height: `${virtual.getTotalSize()}px` }}
      >
        {rows.map(({ key, index, start }) => (
          <div
            key={key}
            class="virtual-row"
            data-index={index}
            ref={(element) => virtual.measureElement(element)}
            role={isTable ? 'row' : 'listitem'}
            {...(isTable
              ? { 'aria-rowindex': index + 2 }
              : { 'aria-setsize': total, 'aria-posinset': index + 1 })}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(items[index] as Item, index)}
          </div>
        ))}
      </div>
    </div>
  )
}
