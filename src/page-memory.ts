/** A finished page, as bytes that are sent as they stand. */
export interface KeptPage {
  /** The edition that it belongs to, and when it was made, in ms. */
  stamp: string;
  madeAt: number;
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
  /** The article that it shows, if any, whose readings are counted. */
  article: number | undefined;
}

/** What a page costs beside its body: its address, headers and place in the map, in bytes, roughly. */
const OVERHEAD = 2_048;

/** Pages by address, at most so many bytes of them: the least recently read leave first. */
export class PageMemory {
  readonly #pages = new Map<string, KeptPage>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(address: string): KeptPage | undefined {
    const page = this.#pages.get(address);
    if (!page) return undefined;
    this.#pages.delete(address);
    this.#pages.set(address, page);
    return page;
  }

  set(address: string, page: KeptPage): void {
    this.delete(address);
    this.#pages.set(address, page);
    this.#bytes += page.body.byteLength + OVERHEAD;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(address: string): void {
    const page = this.#pages.get(address);
    if (page && this.#pages.delete(address)) this.#bytes -= page.body.byteLength + OVERHEAD;
  }
}
