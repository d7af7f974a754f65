import type { Child } from 'hono/jsx'
import { Table } from '../components/page-parts.tsx'
import type { ExplanationView } from './explanation-view.ts'

/** A number that can be opened: what stands folded under it says how it came to be. The summary names the number, so that it can be found in a list. */
export const Opened = ({ summary, children }: { summary: string; children?: Child }) => (
  <details class="ds-details explained">
    <summary>{summary}</summary>
    <div class="explained__inside">{children}</div>
  </details>
)

/** The sentence, the table and what was left out. */
export const ExplanationBody = ({ view }: { view: ExplanationView }) => (
  <>
    <p>{view.sentence}</p>
    {view.table && <Table {...view.table} />}
    {view.leftOut.map((sentence) => (
      <p>{sentence}</p>
    ))}
  </>
)
