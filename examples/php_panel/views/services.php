<?php
use Billhook\{CycleUnit, ServiceStatus};

$names = $panel->product_names();
?>
<h1>Services</h1>
<div class="cards">
<?php foreach ($panel->services() as $service):
    $terms = $panel->session()->services->get(id: $service->id)->terms;
    $term = end($terms);
    $every = $term->cycle === null ? '' : match ($term->cycle->unit) {
        CycleUnit::Month => $term->cycle->count === 1 ? 'a month' : "every {$term->cycle->count} months",
        CycleUnit::Year => 'a year',
        default => "every {$term->cycle->count} {$term->cycle->unit->value}s",
    };
?>
  <article class="card service">
    <header><h2><?= e($service->label ?? $names[$service->product]) ?></h2><?= badge(service_badge($service)) ?></header>
    <p class="soft"><?= e($names[$service->product]) ?></p>
    <dl>
      <div><dt>Price</dt><dd><?= e(money($term->price)) ?> <?= e($every) ?></dd></div>
      <div><dt>Since</dt><dd><?= e(day($service->start)) ?></dd></div>
      <div><dt>Billed until</dt><dd><?= e($service->billed_until === null ? '–' : day((new DateTimeImmutable($service->billed_until))->modify('-1 day')->format('Y-m-d'))) ?></dd></div>
    </dl>
<?php if ($service->status === ServiceStatus::Suspended): ?>
    <p class="why">Suspended for an overdue invoice. <a href="/invoices">Pay it</a> and the service comes back at once.</p>
<?php endif ?>
  </article>
<?php endforeach ?>
</div>
