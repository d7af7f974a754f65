/** What the map can show, by its name in the address. All of it is public for each region. */
export const mapMeasures = ['lage', 'plan', 'rapporterade-ar', 'valideringar', 'yrkeshogskolan'] as const
export type MapMeasure = (typeof mapMeasures)[number]

export const isMapMeasure = (text: string): text is MapMeasure => mapMeasures.some((measure) => measure === text)
