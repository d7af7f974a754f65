declare module 's3rver' {
  /** What the tests use of s3rver, which ships no types. */
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string })
    run(): Promise<{ port: number }>
  }
}
