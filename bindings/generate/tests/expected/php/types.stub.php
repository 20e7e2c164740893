<?php

/**
 * What operations answer with.
 * Written by bindings/generate/generate.py; do not edit.
 */

namespace Billhook;

/**
 * Errors of code `invalid`.
 *
 * - parcel.too_heavy: It weighs more than a person can carry. Say "pieces", and make several of it.
 */
class InvalidException extends Exception {}

/**
 * Errors of code `not_found`.
 *
 * - parcel.unknown: There is no such parcel. Look in parcel.list.
 */
class NotFoundException extends Exception {}

/**
 * Errors of code `busy`.
 *
 * - depot.closed: Nobody is there. Try again in the morning.
 */
class BusyException extends Exception {}

/** Errors of code `host_error`. */
class HostErrorException extends Exception {}

enum Size: string
{
    case Small = 'small';
    case InBetween = 'in-between';
    case Any = '*';
}

/** @strict-properties */
final class ArchiveReport
{
    /** How many were put away. */
    public readonly int $archived;

    /**
     * Those that were kept.
     *
     * @var list<int>
     */
    public readonly array $left;
}

/** @strict-properties */
final class Parcel
{
    /** Identifier. */
    public readonly int $id;

    /** How large it is. */
    public readonly \Billhook\Size $size;

    /** Who gets it. */
    public readonly \Billhook\Party $to;

    /** Who sends it. */
    public readonly ?\Billhook\Party $from;

    /** Where it is now. */
    public readonly \Billhook\Address $place;

    /** What it costs. */
    public readonly \Billhook\Money $fee;

    /** What it is insured for. */
    public readonly ?\Billhook\Money $value;

    /** Kilograms. */
    public readonly string $weight;

    /** Off the list price. */
    public readonly ?string $rebate;

    /** Handle with care. */
    public readonly bool $is_fragile;

    /**
     * What is inside.
     *
     * @var list<\Billhook\Content>
     */
    public readonly array $contents;

    /**
     * Sizes it was measured as.
     *
     * @var list<\Billhook\Size>
     */
    public readonly array $sizes;

    /**
     * Free words.
     *
     * @var list<string>
     */
    public readonly array $tags;

    /** Whatever the carrier answered. */
    public readonly mixed $extra;

    /** The day on which it arrived. */
    public readonly ?string $arrived_on;

    /** When it was made. */
    public readonly string $created_at;
}

/** @strict-properties */
final class ParcelPage
{
    /**
     * The rows of this page.
     *
     * @var list<\Billhook\Parcel>
     */
    public readonly array $items;

    /** What to pass as `after` for the page behind this one. */
    public readonly ?int $next;
}

/** @strict-properties */
final class WeightRow
{
    /** The size. */
    public readonly \Billhook\Size $size;

    /** Kilograms. */
    public readonly string $weight;

    /** Their worth. */
    public readonly ?\Billhook\Money $of;
}

/** @strict-properties */
final class WeightReport
{
    /**
     * One for each size.
     *
     * @var list<\Billhook\WeightRow>
     */
    public readonly array $rows;

    /** Of all of them. */
    public readonly string $total;
}

/** @strict-properties */
final class DepotCheck
{
    /** Whether nothing is missing. */
    public readonly bool $is_whole;
}

/** @strict-properties */
final class CarryParcel
{
    /** The same when the same is asked for again. */
    public readonly string $key;

    /** What is to be carried. */
    public readonly \Billhook\Parcel $parcel;
}

/** @strict-properties */
final class StopParcel
{
    /** The same when the same is asked for again. */
    public readonly string $key;

    /** Which parcel. */
    public readonly int $id;
}
