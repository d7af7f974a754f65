import { educationFields } from '#shared/tables/education-fields.ts'

/**
 * The branches that a row may name. No national list of branches for validation is published; these are the fields by which the statistics on higher vocational education are published (Statistics Sweden and the
 * agency for higher vocational education), so that the two can stand side by side. The choice is this project's own.
 */
export const branches = educationFields.filter(({ code }) => code !== 'all')

/** Age groups by their first and last year. This project's own grouping: the younger ones as labour market statistics have them, wider towards the end so that fewer cells are small. */
export const ageGroups = ['16-19', '20-24', '25-34', '35-44', '45-54', '55-64', '65+'] as const
