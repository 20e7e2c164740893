<?php declare(strict_types=1);

// The front door, for `php -S` and for php-fpm alike. BILLHOOK_PANEL_BOOK names the book; BILLHOOK_PANEL_NOW, where it is
// given, is what time it is, for tests and pictures.

if (PHP_SAPI === 'cli-server' && is_file(__DIR__ . $_SERVER['SCRIPT_NAME']) && $_SERVER['SCRIPT_NAME'] !== '/index.php') {
    return false;  // a file of this folder
}

foreach (['DemoHost', 'DemoGateway', 'Panel', 'page'] as $file) {
    require __DIR__ . "/../src/$file.php";
}

header("Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
header('X-Content-Type-Options: nosniff');
header('Referrer-Policy: same-origin');
header('Cache-Control: no-store');
session_start(['name' => 'panel', 'cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true,
               'cookie_secure' => isset($_SERVER['HTTPS'])]);
$_SESSION['token'] ??= bin2hex(random_bytes(16));

$panel = new Panel(getenv('BILLHOOK_PANEL_BOOK') ?: $_SERVER['BILLHOOK_PANEL_BOOK'], getenv('BILLHOOK_PANEL_NOW') ?: null);
$method = $_SERVER['REQUEST_METHOD'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');

if ($method === 'POST' && !hash_equals($_SESSION['token'], (string) ($_POST['token'] ?? ''))) {
    show('message', 'Please try again', $panel, ['text' => 'This form was too old. Go back, reload the page and try again.'], 403);
}
if ($path === '/login' && $method === 'POST') {
    if ($panel->log_in((string) ($_POST['email'] ?? ''), (string) ($_POST['password'] ?? ''))) {
        see('/');
    }
    show('login', 'Log in', $panel, ['failed' => true, 'email' => (string) ($_POST['email'] ?? '')], 401);
}
if ($path === '/login') {
    $panel->is_logged_in() ? see('/') : show('login', 'Log in', $panel, ['failed' => false, 'email' => '']);
}
if (!$panel->is_logged_in()) {
    see('/login');
}
try {
    match (true) {
        $method === 'POST' && $path === '/logout' => log_out(),
        $method === 'POST' && preg_match('#^/invoices/(\d{1,15})/pay$#', $path, $found) === 1 => pay($panel, (int) $found[1]),
        $method !== 'GET' && $method !== 'HEAD' => show('message', 'Not possible', $panel, ['text' => 'That cannot be done here.'], 405),
        $path === '/' => show('dashboard', 'Overview', $panel),
        $path === '/services' => show('services', 'Services', $panel),
        $path === '/invoices' => show('invoices', 'Invoices', $panel),
        preg_match('#^/invoices/(\d{1,15})$#', $path, $found) === 1 =>
            show('invoice', 'Invoice', $panel, ['invoice' => $panel->session()->invoices->get(id: (int) $found[1])]),
        preg_match('#^/invoices/(\d{1,15})/document$#', $path, $found) === 1 => document($panel, (int) $found[1]),
        default => show('message', 'Not found', $panel, ['text' => 'There is no such page.'], 404),
    };
} catch (Billhook\NotFoundException) {
    show('message', 'Not found', $panel, ['text' => 'There is no such page.'], 404);
}

function log_out(): never
{
    session_destroy();
    see('/login');
}

/** The document as billhook itself renders it, with its style inside. */
function document(Panel $panel, int $id): never
{
    header("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    echo $panel->session()->invoices->render(id: $id, format: Billhook\DocumentFormat::Html)->content;
    exit;
}

function pay(Panel $panel, int $id): never
{
    try {
        $_SESSION['notice'] = $panel->pay($id, (string) ($_POST['card'] ?? ''));
    } catch (Billhook\PreconditionException $error) {  // paid meanwhile, in another window
        $_SESSION['notice'] = ['paid' => false, 'message' => $error->getMessage()];
    }
    see("/invoices/$id");
}
