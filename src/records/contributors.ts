/** A record whose cells were read: the pay of somebody on a rung in a place. */
export interface PayRecord {
  /** Index of the rung and of the place among those that are known. */
  level: number;
  place: number;
  /** Base pay in currency units a year, above 0. */
  pay: number;
  /** Months since year 0. */
  month: number;
  /** Number of the employer, counted from 1; 0 where none is named. */
  employer: number;
  /** Above 0; 1 where the records are not weighted. */
  weight: number;
  /** Line of the file. */
  line: number;
}

/** Two rows of one contributor in the same month that say different things. */
export interface Contradiction {
  line: number;
  firstLine: number;
}

/**
 * Everybody in a file of records, each with one pay: the latest. Held in typed arrays that grow with the people, not
 * with the rows; ids are kept as 64-bit hashes. That two of a million people have the same one has a chance of 3 in
 * 100 million, and would count them as one or report a contradiction, never show more.
 */
export class Contributors {
  length = 0;
  level = new Uint16Array(LEAST);
  place = new Uint16Array(LEAST);
  pay = new Float64Array(LEAST);
  month = new Uint16Array(LEAST);
  line = new Uint32Array(LEAST);
  /** Empty until somebody has an employer, or a weight that is not 1. */
  employer = new Uint32Array(0);
  weight = new Float64Array(0);
  #low = new Uint32Array(LEAST);
  #high = new Uint32Array(LEAST);
  /** Open addressing: the index of a contributor and 1; 0 for a free slot. At most half are taken. */
  #slots = new Uint32Array(2 * LEAST);
  #contradictions = new Map<number, Contradiction>();

  /** Month of the latest pay, as months since year 0; 0 where there is nobody. */
  latestMonth(): number {
    let latest = 0;
    for (let index = 0; index < this.length; index++) latest = Math.max(latest, this.month[index]!);
    return latest;
  }

  /** Takes a record of somebody; an older one than is known is left out, a newer one takes its place. */
  take(id: string, record: PayRecord): void {
    hashText(id);
    const low = HASH[0]!;
    const high = HASH[1]!;
    const mask = this.#slots.length - 1;
    let slot = low & mask;
    for (let taken = this.#slots[slot]!; taken !== 0; taken = this.#slots[slot]!) {
      const index = taken - 1;
      if (this.#low[index] === low && this.#high[index] === high) {
        this.#meet(index, record);
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.length === this.pay.length) this.#grow();
    const index = this.length++;
    this.#low[index] = low;
    this.#high[index] = high;
    this.#slots[slot] = index + 1;
    this.#put(index, record);
    if (this.length * 2 > this.#slots.length) this.#rehash();
  }

  /** Where the latest rows of a contributor contradict each other, in the order of the file. */
  contradictions(): Contradiction[] {
    return [...this.#contradictions.values()].sort((a, b) => a.line - b.line);
  }

  /** What stands for the id of a contributor: the same text for the same id, in every file. */
  hashText(index: number): string {
    return `${this.#high[index]!.toString(36)}-${this.#low[index]!.toString(36)}`;
  }

  #meet(index: number, record: PayRecord): void {
    const month = this.month[index]!;
    if (record.month < month) return;
    if (record.month > month) {
      this.#contradictions.delete(index);
      this.#put(index, record);
    } else if (!this.#says(index, record) && !this.#contradictions.has(index)) {
      this.#contradictions.set(index, { line: record.line, firstLine: this.line[index]! });
    }
  }

  /** Whether a contributor is known with the same figures: the row was sent twice. */
  #says(index: number, { level, place, pay, employer, weight }: PayRecord): boolean {
    return (
      this.level[index] === level &&
      this.place[index] === place &&
      this.pay[index] === pay &&
      (this.employer[index] ?? 0) === employer &&
      (this.weight[index] ?? 1) === weight
    );
  }

  #put(index: number, record: PayRecord): void {
    this.level[index] = record.level;
    this.place[index] = record.place;
    this.pay[index] = record.pay;
    this.month[index] = record.month;
    this.line[index] = record.line;
    if (record.employer !== 0 || this.employer.length > 0) {
      if (this.employer.length === 0) this.employer = new Uint32Array(this.pay.length);
      this.employer[index] = record.employer;
    }
    if (record.weight !== 1 || this.weight.length > 0) {
      if (this.weight.length === 0) this.weight = new Float64Array(this.pay.length).fill(1);
      this.weight[index] = record.weight;
    }
  }

  #grow(): void {
    const size = this.pay.length * 2;
    this.level = copyInto(new Uint16Array(size), this.level);
    this.place = copyInto(new Uint16Array(size), this.place);
    this.pay = copyInto(new Float64Array(size), this.pay);
    this.month = copyInto(new Uint16Array(size), this.month);
    this.line = copyInto(new Uint32Array(size), this.line);
    this.#low = copyInto(new Uint32Array(size), this.#low);
    this.#high = copyInto(new Uint32Array(size), this.#high);
    if (this.employer.length > 0) this.employer = copyInto(new Uint32Array(size), this.employer);
    if (this.weight.length > 0) this.weight = copyInto(new Float64Array(size).fill(1), this.weight);
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.length; index++) {
      let slot = this.#low[index]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

const LEAST = 1 << 12;

function copyInto<A extends Uint16Array | Uint32Array | Float64Array>(into: A, from: A): A {
  into.set(from);
  return into;
}

/** The hashes of the text that was hashed last, low and high: an array of their own for each of millions costs time. */
const HASH = new Uint32Array(2);

/** Two independent 32-bit hashes of a text: multiplication by odd constants and a final mix of MurmurHash3. */
function hashText(text: string): void {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  HASH[0] = mix(low);
  HASH[1] = mix(high);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
