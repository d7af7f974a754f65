/**
 * The rows of the mark, top to bottom: a tick built of five levels, 0 to 4, the highest of them lifted. Numbers are units of its
 * 32 × 32 box.
 */
const rows = [
  'M24.6 2.8h6.8l-2.24 4h-6.8z',
  'M21.46 8.4h6.8l-2.24 4h-6.8z',
  'M.44 14h6.8l2.24 4h-6.8zM18.32 14h6.8l-2.24 4h-6.8z',
  'M3.58 19.6h6.8l2.24 4h-6.8zM15.18 19.6h6.8l-2.24 4h-6.8z',
  'M6.71 25.2h12.13l-2.24 4h-7.65z',
] as const

/** The site's mark. Decoration beside the name: it says nothing of its own. */
export const Mark = ({ isIncomplete }: { isIncomplete?: boolean }) => (
  <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    {rows.map((path, index) => (
      <path
        class={index === 0 ? 'mark__lift' : isIncomplete && index === 1 ? 'mark__missing' : `mark__level-${4 - index}`}
        d={path}
        fill="currentColor"
      />
    ))}
  </svg>
)
