declare module 'jsonstat-toolkit' {
  type Found = { value: number | null; status: string | null }
  type Dataset = {
    class: string
    id: string[]
    role: Record<string, string[]>
    Data(place: Record<string, string>): Found
  }
  /** Reads a JSON-stat response. */
  export default function JSONstat(response: unknown): Dataset
}
