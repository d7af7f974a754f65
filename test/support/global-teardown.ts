import { removeSharedData } from './shared-data.ts'

// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default removeSharedData
