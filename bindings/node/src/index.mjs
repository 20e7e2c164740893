import billhook from "./index.js";

export const { Batch, BillhookError, Book, Column, Cursor, Money, Session, describe, version } = billhook;
export default billhook;
