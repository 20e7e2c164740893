<div class="card">
  <h1><?= e($title) ?></h1>
  <p><?= e($text) ?></p>
  <p><a href="/">Back to the overview</a></p>
</div>
