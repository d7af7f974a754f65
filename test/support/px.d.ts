declare module 'px' {
  /** A PX file that the library has read; `data` are its figures as texts, symbols in quotes, in the order of the file. */
  export class Px {
    constructor(text: string)
    data: string[]
    variables(): string[]
    /** A text, and no list, where there is one only. */
    codes(variable: number): string | string[]
    datum(places: number[]): string
  }
  export default Px
}
