<div class="login card">
  <img src="/logo.svg" alt="" width="48" height="48">
  <h1>Nordlicht Hosting</h1>
  <p class="soft">Your client area</p>
<?php if ($failed): ?>
  <p class="notice bad" role="alert">That e-mail address and password do not go together.</p>
<?php endif ?>
  <form method="post" action="/login">
    <?= token_field() ?>
    <label>E-mail address
      <input type="email" name="email" value="<?= e($email) ?>" autocomplete="username" required autofocus>
    </label>
    <label>Password
      <input type="password" name="password" autocomplete="current-password" required>
    </label>
    <button class="main">Log in</button>
  </form>
  <p class="hint">Demo: <code>anna@mueller.example</code> with the password <code>demo</code></p>
</div>
