<?php
use Billhook\InvoiceStatus;

$payments = iterator_to_array($panel->session()->payments->iterate(invoice: $invoice->id));
$party = function (?Billhook\Party $party): string {
    $address = $party?->address;
    $lines = [$party?->company, $party?->name, $address?->line1, $address?->line2, trim("{$address?->postal_code} {$address?->city}"), $party?->tax_id];
    return implode('<br>', array_map(e(...), array_filter($lines, fn($line) => ($line ?? '') !== '')));
};
?>
<p class="crumb"><a href="/invoices">Invoices</a></p>
<div class="heading"><h1>Invoice <?= e($invoice->number) ?></h1><?= badge(invoice_badge($invoice, $panel)) ?><a href="/invoices/<?= e($invoice->id) ?>/document">Printable version</a></div>
<div class="columns wide">
  <article class="card paper">
    <div class="parties">
      <address><small>From</small><?= $party($invoice->seller_party) ?></address>
      <address><small>To</small><?= $party($invoice->client_party) ?></address>
      <dl>
        <div><dt>Issued</dt><dd><?= e(day($invoice->issue_date)) ?></dd></div>
        <div><dt>Due</dt><dd><?= e(day($invoice->due_date)) ?></dd></div>
      </dl>
    </div>
    <table class="lines">
      <thead><tr><th>Description</th><th class="amount">Qty</th><th class="amount">Net</th></tr></thead>
      <tbody>
<?php foreach ($invoice->lines as $line): ?>
        <tr>
          <td><?= e($line->description) ?><?php if ($line->period_from !== null): ?><small><?= e(day($line->period_from)) ?> – <?= e(day((new DateTimeImmutable($line->period_to))->modify('-1 day')->format('Y-m-d'))) ?></small><?php endif ?></td>
          <td class="amount"><?= e($line->quantity) ?></td>
          <td class="amount"><?= e(money($line->net)) ?></td>
        </tr>
<?php endforeach ?>
      </tbody>
      <tfoot>
        <tr><td colspan="2">Net</td><td class="amount"><?= e(money($invoice->net)) ?></td></tr>
<?php foreach ($invoice->taxes as $tax): ?>
        <tr><td colspan="2"><?= e($tax->name) ?> <?= e($tax->percent) ?> %</td><td class="amount"><?= e(money($tax->amount)) ?></td></tr>
<?php endforeach ?>
        <tr class="total"><td colspan="2">Total</td><td class="amount"><?= e(money($invoice->total)) ?></td></tr>
      </tfoot>
    </table>
  </article>
  <aside>
<?php if ($invoice->status === InvoiceStatus::Unpaid): ?>
    <form class="card pay" method="post" action="/invoices/<?= e($invoice->id) ?>/pay">
      <h2>Pay <?= e(money($invoice->total)) ?></h2>
      <?= token_field() ?>
<?php foreach (DemoGateway::CARDS as $number => $card): ?>
      <label class="choice"><input type="radio" name="card" value="<?= e($number) ?>"<?= (string) $number === '4242' ? ' checked' : '' ?>> <?= e($card) ?></label>
<?php endforeach ?>
      <button class="main">Pay now</button>
      <p class="hint">The demo gateway charges nothing.</p>
    </form>
<?php endif ?>
<?php if ($payments !== []): ?>
    <section class="card">
      <h2>Payments</h2>
      <ul class="list">
<?php foreach ($payments as $payment): ?>
        <li><span><strong><?= e(['gateway' => 'Card', 'bank_transfer' => 'Bank transfer'][$payment->method] ?? $payment->method) ?></strong><small><?= e(day($payment->received_on)) ?> · <?= e($payment->reference) ?></small></span><span class="amount"><?= e(money($payment->amount)) ?></span></li>
<?php endforeach ?>
      </ul>
    </section>
<?php endif ?>
  </aside>
</div>
