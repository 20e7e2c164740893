<h1>Invoices</h1>
<div class="card table">
  <table>
    <thead><tr><th>Number</th><th>Issued</th><th>Due</th><th class="amount">Total</th><th>Status</th><th></th></tr></thead>
    <tbody>
<?php foreach ($panel->invoices() as $invoice): ?>
      <tr>
        <td data-label="Number"><a href="/invoices/<?= e($invoice->id) ?>"><strong><?= e($invoice->number) ?></strong></a></td>
        <td data-label="Issued"><?= e(day($invoice->issue_date)) ?></td>
        <td data-label="Due"><?= e(day($invoice->due_date)) ?></td>
        <td data-label="Total" class="amount"><?= e(money($invoice->total)) ?></td>
        <td data-label="Status"><?= badge(invoice_badge($invoice, $panel)) ?></td>
        <td class="action"><?php if ($invoice->status === Billhook\InvoiceStatus::Unpaid): ?><a class="button small" href="/invoices/<?= e($invoice->id) ?>">Pay</a><?php endif ?></td>
      </tr>
<?php endforeach ?>
    </tbody>
  </table>
</div>
