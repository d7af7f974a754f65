import type { Child } from 'hono/jsx'

/** Head and shoulders; `x` is the middle, `y` the top of the head. In units of the picture's 160 × 120 box. */
const Person = ({ x, y, tone }: { x: number; y: number; tone: 'dark' | 'middle' }) => (
  <g class={`pic-${tone}`}>
    <circle cx={x} cy={y + 12} r="12" />
    <path d={`M${x - 20} ${y + 64}v-14a20 20 0 0 1 40 0v14z`} />
  </g>
)

const Lines = ({ x, ys, width, marked = [] }: { x: number; ys: number[]; width: number; marked?: number[] }) => (
  <>
    {ys.map((y, index) => (
      <rect class={marked.includes(index) ? 'pic-lift' : 'pic-soft'} x={x} y={y} width={width} height="6" rx="3" />
    ))}
  </>
)

/** Two people at a table, a paper between them. */
const Talk = () => (
  <>
    <Person x={40} y={18} tone="dark" />
    <Person x={120} y={18} tone="middle" />
    <path class="pic-paper" d="M66 82l6-18h22l-6 18z" />
    <path class="pic-line" d="M74 71h12M72 76h10" />
    <rect class="pic-middle" x="10" y="82" width="140" height="8" rx="2" />
    <path class="pic-middle" d="M22 90h7v24h-7zM131 90h7v24h-7z" />
    <path class="pic-lift" d="M64 20h22a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6h-12l-8 7v-7h-2a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6z" />
  </>
)

/** A magnifying glass over a list with some lines marked. */
const List = () => (
  <>
    <rect class="pic-paper" x="34" y="8" width="74" height="104" rx="4" />
    <Lines x={46} ys={[22, 38, 54, 70, 86]} width={50} marked={[1, 3]} />
    <circle class="pic-glass" cx="104" cy="64" r="25" />
    <path class="pic-handle" d="M122 82l20 22" />
  </>
)

/** One person works with their hands, another looks on and takes notes. */
const Test = () => (
  <>
    <Person x={42} y={16} tone="dark" />
    <path class="pic-arm" d="M56 58l22 12" />
    <rect class="pic-middle" x="14" y="80" width="92" height="8" rx="2" />
    <path class="pic-middle" d="M24 88h7v26h-7zM89 88h7v26h-7z" />
    <circle class="pic-lift" cx="86" cy="69" r="11" />
    <circle class="pic-hole" cx="86" cy="69" r="4" />
    <Person x={132} y={26} tone="middle" />
    <path class="pic-middle" d="M112 90h40v24h-40z" />
    <rect class="pic-paper" x="112" y="66" width="22" height="28" rx="2" />
    <path class="pic-line" d="M116 74h14M116 80h14M116 86h9" />
  </>
)

/** A hand takes a paper with a stamp. */
const Proof = () => (
  <>
    <rect class="pic-paper" x="40" y="6" width="84" height="68" rx="4" />
    <Lines x={52} ys={[18, 32, 46]} width={42} />
    <circle class="pic-lift" cx="104" cy="54" r="15" />
    <path class="pic-tick" d="M97 54l5 6 9-11" />
    <path class="pic-dark" d="M14 112V86q0-6 6-6h16l14-8q4-2 8 0l30 8q7 2 7 8t-7 6H70l36-6q8-1 9 6t-6 9l-40 9z" />
  </>
)

const pictures: Record<string, () => Child> = {
  'initial-mapping': () => <Talk />,
  'in-depth-mapping': () => <List />,
  assessment: () => <Test />,
  recognition: () => <Proof />,
}

/** The picture of one of the four steps. With `alt` it is told to those who do not see it; without it stands beside words that say the same. */
export const StepPicture = ({ step, alt }: { step: string; alt?: string }) => (
  <svg
    class="step-picture"
    viewBox="0 0 160 120"
    width="160"
    height="120"
    role={alt ? 'img' : undefined}
    aria-label={alt}
    aria-hidden={alt ? undefined : 'true'}
    focusable="false"
  >
    {pictures[step]?.()}
  </svg>
)
