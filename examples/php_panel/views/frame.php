<?php
$entries = ['/' => 'Overview', '/services' => 'Services', '/invoices' => 'Invoices'];
$at = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
$is_here = fn(string $place) => $place === '/' ? $at === '/' : str_starts_with($at, $place);
?>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= e($title) ?> · Nordlicht Hosting</title>
<link rel="icon" href="/logo.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<?php if ($panel->is_logged_in()): ?>
<header class="top">
  <a class="brand" href="/"><img src="/logo.svg" alt="" width="28" height="28"><span>Nordlicht</span></a>
  <nav aria-label="Main">
<?php foreach ($entries as $place => $label): ?>
    <a href="<?= e($place) ?>"<?= $is_here($place) ? ' aria-current="page"' : '' ?>><?= e($label) ?></a>
<?php endforeach ?>
  </nav>
  <form method="post" action="/logout"><?= token_field() ?><button class="plain">Log out</button></form>
</header>
<?php endif ?>
<main<?= $panel->is_logged_in() ? '' : ' class="narrow"' ?>>
<?php if ($notice !== null): ?>
  <p class="notice <?= $notice['paid'] ? 'good' : 'bad' ?>" role="status"><?= e($notice['message']) ?></p>
<?php endif ?>
<?= $content ?>
</main>
<footer>Nordlicht Hosting GmbH · A demo: no real money moves.</footer>
</body>
</html>
