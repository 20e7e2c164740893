<?php
use Billhook\{InvoiceStatus, ServiceStatus};

$client = $panel->session()->clients->get(id: $_SESSION['client']);
$services = $panel->services();
$names = $panel->product_names();
$invoices = $panel->invoices();
$open = array_values(array_filter($invoices, fn($each) => $each->status === InvoiceStatus::Unpaid));
$overdue = array_values(array_filter($open, $panel->is_overdue(...)));
$suspended = array_filter($services, fn($each) => $each->status === ServiceStatus::Suspended);
$active = count(array_filter($services, fn($each) => $each->status === ServiceStatus::Active));
$credit = $panel->session()->credits->balance(client: $client->id)->balance;
?>
<h1>Hello, <?= e($client->name) ?></h1>
<?php foreach ($overdue as $invoice): ?>
<section class="alert" aria-label="Overdue invoice">
  <div>
    <h2>Invoice <?= e($invoice->number) ?> is overdue</h2>
    <p><?= e(money($invoice->total)) ?> was due on <?= e(day($invoice->due_date)) ?>.<?php foreach ($suspended as $service): ?>
 <strong><?= e($names[$service->product]) ?></strong> for <?= e($service->label) ?> is suspended until it is paid.<?php endforeach ?></p>
  </div>
  <a class="button" href="/invoices/<?= e($invoice->id) ?>">Pay now</a>
</section>
<?php endforeach ?>
<div class="tiles">
  <a class="tile" href="/services"><span>Active services</span><strong><?= e($active) ?><small> of <?= e(count($services)) ?></small></strong></a>
  <a class="tile" href="/invoices"><span>Open invoices</span><strong><?= e(count($open)) ?></strong></a>
  <div class="tile"><span>Next due</span><strong><?php
    $ahead = array_values(array_diff_key($open, array_filter($open, $panel->is_overdue(...))));
    echo $ahead === [] ? '–' : e(day(end($ahead)->due_date)); ?></strong></div>
  <div class="tile"><span>Credit</span><strong><?= e(money($credit)) ?></strong></div>
</div>
<div class="columns">
  <section class="card">
    <header><h2>Services</h2><a href="/services">All services</a></header>
    <ul class="list">
<?php foreach ($services as $service): ?>
      <li><span><strong><?= e($service->label) ?></strong><small><?= e($names[$service->product]) ?></small></span><?= badge(service_badge($service)) ?></li>
<?php endforeach ?>
    </ul>
  </section>
  <section class="card">
    <header><h2>Latest invoices</h2><a href="/invoices">All invoices</a></header>
    <ul class="list">
<?php foreach (array_slice($invoices, 0, 4) as $invoice): ?>
      <li><a href="/invoices/<?= e($invoice->id) ?>"><strong><?= e($invoice->number) ?></strong><small><?= e(day($invoice->issue_date)) ?></small></a>
        <span class="amount"><?= e(money($invoice->total)) ?></span><?= badge(invoice_badge($invoice, $panel)) ?></li>
<?php endforeach ?>
    </ul>
  </section>
</div>
