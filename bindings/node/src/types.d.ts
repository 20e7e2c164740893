/// <reference lib="esnext.disposable" />
// The types that are the same whatever operations there are; index.d.ts adds those of generated/.
import { ErrorCode, ErrorReason, Operations, Ports, Session } from "../generated/operations";

/** What a request takes for an amount. */
export interface MoneyLike {
  readonly amount: string;
  readonly currency: string;
}

/**
 * An amount: a decimal string, such as "12.34", and the code of its currency. It does not change, and is no number: to add
 * or compare amounts with an operator throws a TypeError, as does to make one of anything but two strings. sort() without a
 * function goes by the text.
 */
export declare class Money implements MoneyLike {
  readonly amount: string;
  readonly currency: string;
  constructor(amount: string, currency: string);
  /** Whether both are written alike: amounts have all the decimals of their currency. */
  equals(other: MoneyLike): boolean;
  /** "12.34 EUR" */
  toString(): string;
}

/** Why an operation did not happen. A port throws one to answer with its code and reason. */
export declare class BillhookError extends Error {
  readonly code: ErrorCode;
  readonly reason: ErrorReason;
  /** What is wrong where in the request. */
  readonly fields: readonly { path: string; message: string }[];
  constructor(error: { code: ErrorCode; reason: string; message: string; fields?: BillhookError["fields"] }, options?: { cause?: unknown });
}

/** An option that is not here is a TypeError, and so is a value of another type; undefined and null are none. */
export interface CallOptions {
  /** A call with a key takes effect once, however often it is tried. Not empty. */
  idempotencyKey?: string | undefined;
  /** Why; kept in the audit. */
  reason?: string | undefined;
  /** When long work stops, by the book's clock; a number is milliseconds since 1970. */
  deadline?: Date | number | undefined;
  /** Run it, answer, and keep nothing. */
  dryRun?: boolean | undefined;
  /**
   * Told how far long work is; `total` is 0 where unknown. To answer false stops it: what is committed stays. Must not
   * call billhook.
   */
  progress?: ((report: { done: number; total: number; phase: string }) => boolean | void) | undefined;
  /** An AbortSignal. Stops long work at its next report of progress; a call that does not report ends by itself. */
  signal?: { readonly aborted: boolean; throwIfAborted(): void } | undefined;
}

declare class Closable {
  /** Waits for what is under way, then closes. What a call under way asks a port cannot wait: `session.in_use`. */
  close(): Promise<void>;
  /** Throws `session.in_use` when something is under way. */
  closeSync(): void;
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export declare class BaseSession extends Closable {
  readonly book: Book;
  /** Calls an operation by its name. */
  call<K extends keyof Operations>(operation: K, request?: Operations[K]["request"], options?: CallOptions): Promise<Operations[K]["reply"]>;
  callSync<K extends keyof Operations>(operation: K, request?: Operations[K]["request"], options?: CallOptions): Operations[K]["reply"];
  /** All the rows of an operation by its name. */
  query<K extends keyof Operations>(operation: K, request?: Operations[K]["request"], options?: CallOptions): Cursor<Record<string, any>>;
  /** Calls with the request and the reply as JSON. */
  callJson(operation: string, request?: string, options?: CallOptions): Promise<string>;
  callJsonSync(operation: string, request?: string, options?: CallOptions): string;
}

export interface OpenOptions {
  /** Make a new book, in which sellers.create() comes first; there must be no file yet. */
  create?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** How long a writer waits for another; 5000 ms. */
  busyWaitMs?: number | undefined;
}

/** Who acts: a member of staff, a client, or the host itself in the books of a seller. */
export type Actor =
  | { staff: number; client?: never; seller?: never }
  | { client: number; staff?: never; seller?: never }
  | { seller: number; staff?: never; client?: never };

export interface WorkDone {
  done: number;
  failed: number;
  dead: number;
  waiting: number;
  /** What the ports threw, the very objects. */
  errors: unknown[];
}

/** A company's books in one file, which no other copy of SQLite in this process may open. */
export declare class Book extends Closable {
  private constructor();
  static open(path: string, options?: OpenOptions): Promise<Book>;
  static openSync(path: string, options?: OpenOptions): Book;
  /** The session of the host itself in the books of the house: with no argument at all, not even undefined. */
  session(): Session;
  /**
   * The session of exactly one actor, a plain object; anything else is a TypeError. Whether the actor exists is found out at
   * each call. Never take an actor from what a client sent.
   */
  session(actor: Actor): Session;
  /** Delivers due jobs to the ports, at most `limit` (0: 1000). */
  work(limit?: number): Promise<WorkDone>;
  /** The same; a port that answers with a promise fails. */
  workSync(limit?: number): WorkDone;
  /** A consistent copy in a new file, while others work. */
  backup(path: string): Promise<void>;
  backupSync(path: string): void;
  /**
   * Puts a port in place, or takes it away. It runs on the thread of the event loop and may answer with promises. What it
   * awaits must not wait for the call that asks it, be it close() of the book or a call of the same session: that is an
   * error, `session.in_use`, where it is known, which is in all that the port itself does and awaits; what others do on
   * behalf of it, such as a queue of yours, waits for ever, or for cancel().
   */
  setPort<K extends keyof Ports>(name: K, port: Ports[K] | PortFunction | null | undefined): void;
  /** Stops what runs in the sessions of this book, and work(). A port that has not answered yet is not waited for. */
  cancel(): void;
}

/** Is asked with the full name, such as "provisioner.create", and the request. */
export type PortFunction = (operation: string, request: any) => unknown;

/** One column of a batch, in the layout of Apache Arrow. */
export declare class Column {
  readonly name: string;
  /** "l" int64, "b" bits, "tdD" days since 1970, "tsu:UTC" microseconds since 1970, "u" UTF-8 between offsets. */
  readonly format: "l" | "b" | "tdD" | "tsu:UTC" | "u";
  /** What the text of "u" is: "decimal" of amounts and rates, "json" of lists and free JSON; "" for other formats. */
  readonly content: "text" | "decimal" | "json" | "";
  readonly rows: number;
  readonly nullCount: number;
  readonly values: BigInt64Array | Int32Array | Uint8Array;
  /** A bit a row, lowest first: whether there is a value. Undefined when none is absent. */
  readonly validity: Uint8Array | undefined;
  readonly offsets: Int32Array | undefined;
  /** The value of a row: days and instants as in a reply, lists and free JSON as JSON. RangeError when there is no such row. */
  get(row: number): number | boolean | string | undefined;
}

export declare class Batch {
  readonly rows: number;
  readonly columns: readonly Column[];
  /** "id", or "total.amount" for a member of a member. */
  column(name: string): Column | undefined;
}

/** The rows of a query, as they were when the loop began; each loop asks anew. */
export declare class Cursor<Row> implements AsyncIterable<Row>, Iterable<Row> {
  private constructor();
  [Symbol.asyncIterator](): AsyncGenerator<Row, void, void>;
  [Symbol.iterator](): Generator<Row, void, void>;
  /** In columns, at most `maxRows` at a time (0: 8192). */
  batches(maxRows?: number): AsyncGenerator<Batch, void, void>;
  batchesSync(maxRows?: number): Generator<Batch, void, void>;
}

export declare const version: string;
/** Every operation, type, port and error reason. */
export declare function describe(): Record<string, any>;
