/**
 * The charts' colours in the light theme. They stand as attributes in the SVG, for the PDF; on pages styles/charts.css overrides them with the same names,
 * also in the dark theme. One hue from light to dark, so that order survives colour blindness and grey print; orange only for the target.
 */
export const chartColours = {
  ink: '#1b2a33',
  muted: '#4d5d68',
  line: '#8496a1',
  track: '#e3e9ec',
  bar: '#14657d',
  band: '#9cc6d1',
  target: '#a33b07',
  paper: '#ffffff',
} as const

/** Shades from the lowest to the highest, with the colour of text on them. */
export const chartSteps = [
  { fill: '#edf4f6', text: chartColours.ink },
  { fill: '#c3dde4', text: chartColours.ink },
  { fill: '#85b9c7', text: chartColours.ink },
  { fill: '#25697d', text: chartColours.paper },
  { fill: '#083f51', text: chartColours.paper },
] as const

export const chartFont = "'Source Sans 3', 'Segoe UI', sans-serif"
