/**
 * The charts' colours in the light theme. They stand as attributes in the SVG, for the PDF; on pages styles/charts.css overrides them with the same names,
 * also in the dark theme. They are the site's own (styles/theme): one hue from light to dark, so that order survives colour blindness and grey print; orange only for the target.
 */
export const chartColours = {
  ink: '#282d2f',
  muted: '#585e60',
  line: '#747a7c',
  track: '#e3e9ec',
  bar: '#084c61',
  band: '#a8c7d4',
  target: '#a33b07',
  paper: '#ffffff',
} as const

/** The site's five levels as shades, from the lowest to the highest, with the colour of text on them. */
export const chartSteps = [
  { fill: '#dde8ed', text: chartColours.ink },
  { fill: '#a8c7d4', text: chartColours.ink },
  { fill: '#6ba0b6', text: chartColours.ink },
  { fill: '#2b728e', text: chartColours.paper },
  { fill: '#084c61', text: chartColours.paper },
] as const

export const chartFont = "'Source Sans 3', 'Segoe UI', sans-serif"
