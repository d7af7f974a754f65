/** The numbers that the rules go by, each with its source. */
export const thresholds = {
  /**
   * A jump is worth a look when the number has more than doubled or more than halved, and the two are at least this far apart. A rule of thumb of this
   * project's own: small numbers double easily.
   */
  minimumJump: 20,
  /** Iglewicz and Hoaglin (1993) call a value an outlier beyond this many spreads from the median; quoted by the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17. */
  robustZ: 3.5,
  /** Fewer earlier years under the same definition, and the rule of jumps is used instead. This project's own judgement: three is the fewest that have a middle and a spread. */
  minimumYears: 3,
  /** Rows that name one sex only are asked about from this sum on; below it the other may well have had none. This project's own judgement. */
  oneSexRows: 20,
} as const
