/** Most bytes of finished sheets that are kept: about 200 plans of usual length. */
const MOST_BYTES = 24 * 1024 * 1024;

/** The sheets that were asked for last, up to a number of bytes; the oldest gives way. */
export class SheetCache {
  private readonly sheets = new Map<string, Uint8Array>();
  private bytes = 0;

  constructor(private readonly most: number = MOST_BYTES) {}

  get(key: string): Uint8Array | undefined {
    const sheet = this.sheets.get(key);
    if (!sheet) return undefined;
    this.sheets.delete(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  set(key: string, sheet: Uint8Array): void {
    if (this.sheets.has(key) || sheet.byteLength > this.most) return;
    this.sheets.set(key, sheet);
    this.bytes += sheet.byteLength;
    for (const [oldest, { byteLength }] of this.sheets) {
      if (this.bytes <= this.most) return;
      this.sheets.delete(oldest);
      this.bytes -= byteLength;
    }
  }
}
