// A class for every noun, and the session that has one object of each.
// Written by bindings/generate/generate.py; do not edit.

"use strict";
const { BaseSession } = require("../src/calls.js");
const { Cursor, iterate, iterateSync } = require("../src/cursor.js");

class Operations {
  constructor(session) {
    this.session = session;
  }
}

class DepotOperations extends Operations {
  check(request, options) {
    return this.session.call("depot.check", request, options);
  }
  checkSync(request, options) {
    return this.session.callSync("depot.check", request, options);
  }
}

class ParcelOperations extends Operations {
  archive(request, options) {
    return this.session.call("parcel.archive", request, options);
  }
  archiveSync(request, options) {
    return this.session.callSync("parcel.archive", request, options);
  }
  create(request, options) {
    return this.session.call("parcel.create", request, options);
  }
  createSync(request, options) {
    return this.session.callSync("parcel.create", request, options);
  }
  get(request, options) {
    return this.session.call("parcel.get", request, options);
  }
  getSync(request, options) {
    return this.session.callSync("parcel.get", request, options);
  }
  list(request, options) {
    return this.session.call("parcel.list", request, options);
  }
  listSync(request, options) {
    return this.session.callSync("parcel.list", request, options);
  }
  iterate(request, options) {
    return iterate(this.session, "parcel.list", request, options);
  }
  iterateSync(request, options) {
    return iterateSync(this.session, "parcel.list", request, options);
  }
  query(request, options) {
    return new Cursor(this.session, "parcel.list", request, options);
  }
  listLost(request, options) {
    return this.session.call("parcel.list_lost", request, options);
  }
  listLostSync(request, options) {
    return this.session.callSync("parcel.list_lost", request, options);
  }
  iterateLost(request, options) {
    return iterate(this.session, "parcel.list_lost", request, options);
  }
  iterateLostSync(request, options) {
    return iterateSync(this.session, "parcel.list_lost", request, options);
  }
  queryLost(request, options) {
    return new Cursor(this.session, "parcel.list_lost", request, options);
  }
  return(request, options) {
    return this.session.call("parcel.return", request, options);
  }
  returnSync(request, options) {
    return this.session.callSync("parcel.return", request, options);
  }
  weigh(request, options) {
    return this.session.call("parcel.weigh", request, options);
  }
  weighSync(request, options) {
    return this.session.callSync("parcel.weigh", request, options);
  }
  queryWeigh(request, options) {
    return new Cursor(this.session, "parcel.weigh", request, options);
  }
}

class Session extends BaseSession {
  constructor(number, book) {
    super(number, book);
    this.depots = new DepotOperations(this);
    this.parcels = new ParcelOperations(this);
  }
  query(operation, request, options) {
    return new Cursor(this, operation, request, options);
  }
}

module.exports = { Session };
