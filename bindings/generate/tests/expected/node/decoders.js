// What turns the JSON of replies, rows and questions to ports into objects.
// Written by bindings/generate/generate.py; do not edit.

"use strict";
const { Money } = require("../src/values.js");

const money = (given) => new Money(given.amount, given.currency);

function asContent(given) {
  if (given.price != null) given.price = money(given.price);
  return given;
}

function asParcel(given) {
  given.fee = money(given.fee);
  if (given.value != null) given.value = money(given.value);
  for (const each of given.contents) asContent(each);
  return given;
}

function asParcelPage(given) {
  for (const each of given.items) asParcel(each);
  return given;
}

function asWeightRow(given) {
  if (given.of != null) given.of = money(given.of);
  return given;
}

function asWeightReport(given) {
  for (const each of given.rows) asWeightRow(each);
  return given;
}

function asCarryParcel(given) {
  asParcel(given.parcel);
  return given;
}

const decoders = {
  "parcel.create": asParcel,
  "parcel.get": asParcel,
  "parcel.list": asParcelPage,
  "parcel.list_lost": asParcelPage,
  "parcel.return": asParcel,
  "parcel.weigh": asWeightReport,
};

const portDecoders = {
  "carrier.carry": asCarryParcel,
};

const rowDecoders = {
  "parcel.list": asParcel,
  "parcel.list_lost": asParcel,
  "parcel.weigh": asWeightRow,
};

module.exports = { decoders, portDecoders, rowDecoders };
