// The types of every operation.
// Written by bindings/generate/generate.py; do not edit.

import { BaseSession, CallOptions, Cursor, Money, MoneyLike } from "../src/types";

/** A number below 2^53 that names a row. */
export type Id = number;
/** A day: "2026-11-22". */
export type CalendarDate = string;
/** An instant in UTC: "2026-11-22T12:00:00Z". */
export type Timestamp = string;
/** An exact number: "1.5". */
export type Decimal = string;
/** A percentage: "19" is 19 %. */
export type Percent = string;
/** Anything JSON can say. */
export type Json = unknown;

/** What kind of error it is. New ones may come. */
export type ErrorCode = "invalid" | "not_found" | "busy" | "host_error";

/** What exactly went wrong; a port may have reasons of its own. */
export type ErrorReason = "depot.closed" | "parcel.too_heavy" | "parcel.unknown" | (string & {});

export type Size = "small" | "in-between" | "*";

export interface ArchiveParcels {
  /** Those that arrived before this day. */
  before: CalendarDate;
  /** All but these. */
  keep?: readonly Id[] | null | undefined;
}

export interface ArchiveReport {
  /** How many were put away. */
  archived: number;
  /** Those that were kept. */
  left: Id[];
}

export interface Address {
  /** Street and number. */
  street?: string;
  /** Town. */
  city?: string;
}

export interface AddressInput {
  /** Street and number. */
  street?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
}

export interface Party {
  /** Its name. */
  name: string;
  /** Where news of it goes. */
  email: string;
  /** Where it is. */
  address?: Address;
}

export interface PartyInput {
  /** Its name. */
  name: string;
  /** Where news of it goes. */
  email: string;
  /** Where it is. */
  address?: AddressInput | null | undefined;
}

export interface Content {
  /** What it is. */
  what: string;
  /** How many of it. */
  count?: number;
  /** For one of it. */
  price?: Money;
}

export interface ContentInput {
  /** What it is. */
  what: string;
  /** How many of it. Left out: 1. */
  count?: number | null | undefined;
  /** For one of it. */
  price?: MoneyLike | null | undefined;
}

export interface CreateParcel {
  /** Who gets it. */
  to: PartyInput;
  /** Kilograms. */
  weight: Decimal;
  /** Who sends it. */
  from?: PartyInput | null | undefined;
  /** How large it is. Left out: small. */
  size?: Size | null | undefined;
  /** What is inside. */
  contents?: readonly ContentInput[] | null | undefined;
  /** What it is insured for. */
  value?: MoneyLike | null | undefined;
  /** Off the list price. Left out: 2.5. */
  rebate?: Percent | null | undefined;
  /** How many make it up. Left out: 1. */
  pieces?: number | null | undefined;
  /** Handle with care. Left out: True. */
  is_fragile?: boolean | null | undefined;
  /** Printed on it: "this side up", \o/. */
  note?: string | null | undefined;
  /** Asked for at the door. */
  pin?: string | null | undefined;
  /** Whatever the carrier understands. */
  options?: Json | null | undefined;
  /** The moment at which it should be there. */
  due?: Timestamp | null | undefined;
}

export interface Parcel {
  /** Identifier. */
  id: Id;
  /** How large it is. */
  size: Size;
  /** Who gets it. */
  to: Party;
  /** Who sends it. */
  from?: Party;
  /** Where it is now. */
  place: Address;
  /** What it costs. */
  fee: Money;
  /** What it is insured for. */
  value?: Money;
  /** Kilograms. */
  weight: Decimal;
  /** Off the list price. */
  rebate?: Percent;
  /** Handle with care. */
  is_fragile: boolean;
  /** What is inside. */
  contents: Content[];
  /** Sizes it was measured as. */
  sizes: Size[];
  /** Free words. */
  tags: string[];
  /** Whatever the carrier answered. */
  extra?: Json;
  /** The day on which it arrived. */
  arrived_on?: CalendarDate;
  /** When it was made. */
  created_at: Timestamp;
}

export interface GetParcel {
  /** Which parcel. */
  id: Id;
}

export interface ReturnParcel {
  /** Which parcel. */
  parcel: Id;
  /** Why it goes back. */
  reason?: string | null | undefined;
}

export interface ListParcels {
  /** Only these. */
  size?: Size | null | undefined;
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface ParcelPage {
  /** The rows of this page. */
  items: Parcel[];
  /** What to pass as `after` for the page behind this one. */
  next?: Id;
}

export interface ListLostParcels {
  /** How many at most. Left out: 50. */
  limit?: number | null | undefined;
  /** The `next` of the page before. */
  after?: Id | null | undefined;
}

export interface WeighParcels {
  /** What they are grouped by. */
  by: Size;
}

export interface WeightRow {
  /** The size. */
  size: Size;
  /** Kilograms. */
  weight: Decimal;
  /** Their worth. */
  of?: Money;
}

export interface WeightReport {
  /** One for each size. */
  rows: WeightRow[];
  /** Of all of them. */
  total: Decimal;
}

export interface CheckDepot {
}

export interface DepotCheck {
  /** Whether nothing is missing. */
  is_whole: boolean;
}

export interface CarryParcel {
  /** The same when the same is asked for again. */
  key: string;
  /** What is to be carried. */
  parcel: Parcel;
}

export interface Carried {
  /** The carrier's number. */
  tracking?: string | null | undefined;
}

export interface StopParcel {
  /** The same when the same is asked for again. */
  key: string;
  /** Which parcel. */
  id: Id;
}

export declare class DepotOperations {
  readonly session: Session;
  /** Looks whether everything is there. */
  check(request?: CheckDepot, options?: CallOptions): Promise<DepotCheck>;
  /** Looks whether everything is there. */
  checkSync(request?: CheckDepot, options?: CallOptions): DepotCheck;
}

export declare class ParcelOperations {
  readonly session: Session;
  /**
   * Puts old parcels away.
   * Needs the permission `parcel_edit`.
   * Long: reports progress and can be cancelled.
   */
  archive(request: ArchiveParcels, options?: CallOptions): Promise<ArchiveReport>;
  /**
   * Puts old parcels away.
   * Needs the permission `parcel_edit`.
   * Long: reports progress and can be cancelled.
   */
  archiveSync(request: ArchiveParcels, options?: CallOptions): ArchiveReport;
  /**
   * Makes a parcel. It is carried as soon as somebody has weighed it, which may take a day or two in the weeks before the holidays.
   * Needs the permission `parcel_edit`.
   */
  create(request: CreateParcel, options?: CallOptions): Promise<Parcel>;
  /**
   * Makes a parcel. It is carried as soon as somebody has weighed it, which may take a day or two in the weeks before the holidays.
   * Needs the permission `parcel_edit`.
   */
  createSync(request: CreateParcel, options?: CallOptions): Parcel;
  /**
   * One parcel.
   * Needs the permission `parcel_view`.
   */
  get(request: GetParcel, options?: CallOptions): Promise<Parcel>;
  /**
   * One parcel.
   * Needs the permission `parcel_view`.
   */
  getSync(request: GetParcel, options?: CallOptions): Parcel;
  /**
   * The parcels, oldest first.
   * Needs the permission `parcel_view`.
   */
  list(request?: ListParcels, options?: CallOptions): Promise<ParcelPage>;
  /**
   * The parcels, oldest first.
   * Needs the permission `parcel_view`.
   */
  listSync(request?: ListParcels, options?: CallOptions): ParcelPage;
  /** All the rows, of one page of list() after the other. `limit` is the size of a page: it ends nothing. */
  iterate(request?: ListParcels, options?: CallOptions): AsyncGenerator<Parcel, void, void>;
  iterateSync(request?: ListParcels, options?: CallOptions): Generator<Parcel, void, void>;
  /** All the rows of list(), as they are at the moment of the first. */
  query(request?: ListParcels, options?: CallOptions): Cursor<Parcel>;
  /**
   * Those that nobody has seen for a week.
   * Needs the permission `parcel_view`.
   */
  listLost(request?: ListLostParcels, options?: CallOptions): Promise<ParcelPage>;
  /**
   * Those that nobody has seen for a week.
   * Needs the permission `parcel_view`.
   */
  listLostSync(request?: ListLostParcels, options?: CallOptions): ParcelPage;
  /** All the rows, of one page of listLost() after the other. `limit` is the size of a page: it ends nothing. */
  iterateLost(request?: ListLostParcels, options?: CallOptions): AsyncGenerator<Parcel, void, void>;
  iterateLostSync(request?: ListLostParcels, options?: CallOptions): Generator<Parcel, void, void>;
  /** All the rows of listLost(), as they are at the moment of the first. */
  queryLost(request?: ListLostParcels, options?: CallOptions): Cursor<Parcel>;
  /**
   * Sends a parcel back.
   * Needs the permission `parcel_edit`.
   */
  return(request: ReturnParcel, options?: CallOptions): Promise<Parcel>;
  /**
   * Sends a parcel back.
   * Needs the permission `parcel_edit`.
   */
  returnSync(request: ReturnParcel, options?: CallOptions): Parcel;
  /**
   * What all of them weigh.
   * Needs the permission `parcel_view`.
   */
  weigh(request: WeighParcels, options?: CallOptions): Promise<WeightReport>;
  /**
   * What all of them weigh.
   * Needs the permission `parcel_view`.
   */
  weighSync(request: WeighParcels, options?: CallOptions): WeightReport;
  /** All the rows of weigh(), as they are at the moment of the first. */
  queryWeigh(request: WeighParcels, options?: CallOptions): Cursor<WeightRow>;
}

/** What session.call() takes and gives, by the names of the operations. */
export interface Operations {
  "depot.check": { request: CheckDepot; reply: DepotCheck };
  "parcel.archive": { request: ArchiveParcels; reply: ArchiveReport };
  "parcel.create": { request: CreateParcel; reply: Parcel };
  "parcel.get": { request: GetParcel; reply: Parcel };
  "parcel.list": { request: ListParcels; reply: ParcelPage };
  "parcel.list_lost": { request: ListLostParcels; reply: ParcelPage };
  "parcel.return": { request: ReturnParcel; reply: Parcel };
  "parcel.weigh": { request: WeighParcels; reply: WeightReport };
}

/** An actor's way into a book: book.session(). Promises of one session are kept one after the other. */
export declare class Session extends BaseSession {
  readonly depots: DepotOperations;
  readonly parcels: ParcelOperations;
}

export interface Carrier {
  /** Carries a parcel. */
  carry(request: CarryParcel): Carried | void | Promise<Carried | void>;
  /** Stops a parcel where it is. */
  stop(request: StopParcel): Carried | void | Promise<Carried | void>;
}

/** The ports by name; one that is a function is asked with the full name: `provisioner.create`. */
export interface Ports {
  carrier: Carrier;
  /** What time it is for the book: { now: "2026-11-22T12:00:00Z" }. */
  clock: { now(request: {}): { now: Timestamp } | Promise<{ now: Timestamp }> };
  /** `count` bytes nobody can guess, in hexadecimal. */
  random: { bytes(request: { count: number }): { bytes: string } | Promise<{ bytes: string }> };
}
