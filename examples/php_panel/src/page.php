<?php declare(strict_types=1);

// What every page needs: escaping, formats, the frame around it.

use Billhook\{Invoice, InvoiceStatus, Money, Service, ServiceStatus};

/** Text as HTML. Whatever goes into a page goes through here. */
function e(string|int|null $text): string
{
    return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function money(Money $money): string
{
    $signs = ['EUR' => '€', 'USD' => '$', 'GBP' => '£'];
    $amount = preg_replace('/\B(?=(\d{3})+(?!\d))(?<!\.\d|\.\d\d)/', ',', $money->amount);
    return isset($signs[$money->currency]) ? $signs[$money->currency] . $amount : "$amount {$money->currency}";
}

function day(?string $date): string
{
    return $date === null ? '–' : (new DateTimeImmutable($date))->format('j M Y');
}

/** @return array{string, string} what a client reads, and the colour: good, bad, wait or quiet */
function invoice_badge(Invoice $invoice, Panel $panel): array
{
    return match (true) {
        $panel->is_overdue($invoice) => ['Overdue', 'bad'],
        $invoice->status === InvoiceStatus::Unpaid => ['Unpaid', 'wait'],
        $invoice->status === InvoiceStatus::PaymentPending => ['Payment pending', 'wait'],
        $invoice->status === InvoiceStatus::Paid => ['Paid', 'good'],
        default => [ucfirst(str_replace('_', ' ', $invoice->status->value)), 'quiet'],
    };
}

/** @return array{string, string} */
function service_badge(Service $service): array
{
    return match ($service->status) {
        ServiceStatus::Active => ['Active', 'good'],
        ServiceStatus::Suspended => ['Suspended', 'bad'],
        ServiceStatus::Pending, ServiceStatus::Provisioning => ['Being set up', 'wait'],
        default => [ucfirst($service->status->value), 'quiet'],
    };
}

/** @param array{string, string} $badge */
function badge(array $badge): string
{
    return '<span class="badge ' . e($badge[1]) . '">' . e($badge[0]) . '</span>';
}

function token_field(): string
{
    return '<input type="hidden" name="token" value="' . e($_SESSION['token']) . '">';
}

/** Shows views/<name>.php, given $values, inside the frame. */
function show(string $name, string $title, Panel $panel, array $values = [], int $status = 200): never
{
    http_response_code($status);
    $notice = $_SESSION['notice'] ?? null;
    unset($_SESSION['notice']);
    extract($values);
    ob_start();
    require __DIR__ . "/../views/$name.php";
    $content = ob_get_clean();
    require __DIR__ . '/../views/frame.php';
    exit;
}

/** After a POST the browser asks anew, so that a reload repeats nothing. */
function see(string $place): never
{
    header("Location: $place", true, 303);
    exit;
}
