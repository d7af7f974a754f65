type TestFile = { path: string }

/** The files that take longest, by a run of all on two cores; begun last, one of them would run alone at the end. */
const slowest = [
  'browser/accessibility',
  'browser/journeys',
  'security/bad-input',
  'browser/mapping-tool',
  'local/killed-process',
  'web/access',
  'browser/together',
  'browser/hub-to-certificate',
  'browser/answering-states',
  'browser/from-map-to-movement',
  'infra/environments',
  'browser/statistics',
]

const placeOf = ({ path }: TestFile): number => {
  const place = slowest.findIndex((name) => path.includes(`/test/${name}.test.`))
  return place === -1 ? slowest.length : place
}

/** In which order jest runs the test files: the slowest first, the others as they come. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default class SlowestFirst {
  sort<T extends TestFile>(tests: readonly T[]): T[] {
    return tests.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
  allFailedTests<T extends TestFile>(tests: readonly T[]): T[] {
    return [...tests]
  }
  cacheResults(): void {}
}
