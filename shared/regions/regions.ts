/** The code of a county (länskod), `01` to `25`. */
export type RegionCode = (typeof regions)[number]['code']

export type Region = {
  code: string
  /** The letter of ISO 3166-2:SE. */
  isoLetter: string
  county: string
  name: string
  population: number
  populationYear: number
}

/**
 * The 21 regions in code order. Population by county on 31 December 2021 (Statistics Sweden); the figures add up to the country's published 10,452,326.
 */
export const regions = [
  { code: '01', isoLetter: 'AB', county: 'Stockholms län', name: 'Region Stockholm', population: 2_415_139 },
  { code: '03', isoLetter: 'C', county: 'Uppsala län', name: 'Region Uppsala', population: 395_026 },
  { code: '04', isoLetter: 'D', county: 'Södermanlands län', name: 'Region Sörmland', population: 301_801 },
  { code: '05', isoLetter: 'E', county: 'Östergötlands län', name: 'Region Östergötland', population: 469_704 },
  { code: '06', isoLetter: 'F', county: 'Jönköpings län', name: 'Region Jönköpings län', population: 367_064 },
  { code: '07', isoLetter: 'G', county: 'Kronobergs län', name: 'Region Kronoberg', population: 203_340 },
  { code: '08', isoLetter: 'H', county: 'Kalmar län', name: 'Region Kalmar län', population: 247_175 },
  { code: '09', isoLetter: 'I', county: 'Gotlands län', name: 'Region Gotland', population: 61_001 },
  { code: '10', isoLetter: 'K', county: 'Blekinge län', name: 'Region Blekinge', population: 158_937 },
  { code: '12', isoLetter: 'M', county: 'Skåne län', name: 'Region Skåne', population: 1_402_425 },
  { code: '13', isoLetter: 'N', county: 'Hallands län', name: 'Region Halland', population: 340_243 },
  {
    code: '14',
    isoLetter: 'O',
    county: 'Västra Götalands län',
    name: 'Västra Götalandsregionen',
    population: 1_744_859,
  },
  { code: '17', isoLetter: 'S', county: 'Värmlands län', name: 'Region Värmland', population: 283_196 },
  { code: '18', isoLetter: 'T', county: 'Örebro län', name: 'Region Örebro län', population: 306_792 },
  { code: '19', isoLetter: 'U', county: 'Västmanlands län', name: 'Region Västmanland', population: 278_967 },
  { code: '20', isoLetter: 'W', county: 'Dalarnas län', name: 'Region Dalarna', population: 288_387 },
  { code: '21', isoLetter: 'X', county: 'Gävleborgs län', name: 'Region Gävleborg', population: 287_767 },
  { code: '22', isoLetter: 'Y', county: 'Västernorrlands län', name: 'Region Västernorrland', population: 244_193 },
  { code: '23', isoLetter: 'Z', county: 'Jämtlands län', name: 'Region Jämtland Härjedalen', population: 132_054 },
  { code: '24', isoLetter: 'AC', county: 'Västerbottens län', name: 'Region Västerbotten', population: 274_563 },
  { code: '25', isoLetter: 'BD', county: 'Norrbottens län', name: 'Region Norrbotten', population: 249_693 },
] as const satisfies readonly Omit<Region, 'populationYear'>[]

export const populationYear = 2021

/** The region with this code, or null when there is none. */
export const findRegion = (code: string): Region | null => {
  const found = regions.find((region) => region.code === code)
  return found ? { ...found, populationYear } : null
}

/** Whether `code` is one of the 21. */
export const isRegionCode = (code: string): code is RegionCode => regions.some((region) => region.code === code)
