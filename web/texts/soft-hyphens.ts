/** Long Swedish words that stand in headings and at the head of rows, with the places where they may break. Browsers carry no Swedish dictionary that knows them all. */
const words = [
  'arbets|förmedlingen',
  'demonstrations|data',
  'götalands|regionen',
  'folk|högskol',
  'kart|läggning',
  'kompetens|försörjning',
  'omställnings|organisationer',
  'publicerings|kalender',
  'uppdrags|beskrivning',
  'utbildnings|anordnar',
  'utvecklings|strategi',
  'väster|norrland',
  'överens|kommelse',
]

const softHyphen = '\u00AD'
const joints = new Map(words.map((word) => [word.replace('|', ''), word.indexOf('|')]))
const known = new RegExp([...joints.keys()].join('|'), 'giu')

/** A text whose long words may break on a narrow screen: a soft hyphen shows only where a line ends with it. For what is shown, never for names that are compared or copied. */
export const softly = (text: string): string =>
  text.replace(known, (word) => {
    const joint = joints.get(word.toLowerCase()) ?? 0
    return `${word.slice(0, joint)}${softHyphen}${word.slice(joint)}`
  })
