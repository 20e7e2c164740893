"use strict";
const native = require("./addon.js");
const { Session } = require("../generated/operations.js");
const { Book } = require("./book.js");
const { Batch, Column, Cursor } = require("./cursor.js");
const { BillhookError, Money } = require("./values.js");

const version = native.version();
const describe = () => JSON.parse(native.describe());

// Written so that `import` finds the names, too.
module.exports = { Batch, BillhookError, Book, Column, Cursor, Money, Session, describe, version };
