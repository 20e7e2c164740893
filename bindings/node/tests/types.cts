// The same from a CommonJS module.
import billhook = require("billhook");

export const name: Promise<string> = billhook.Book.openSync("company.db").session().clients.get({ id: 1 }).then((client) => client.name);
