<?php declare(strict_types=1);

use Billhook\{Book, Invoice, InvoiceStatus, ServiceStatus, Session};

/** The client area: who is here, the book, and what the pages ask of it. */
final class Panel
{
    /** A fixed user of the demo; the password is "demo". */
    private const USERS = [
        'anna@mueller.example' => ['client' => 1, 'hash' => '$2y$10$iz9Xcgun4fZj9pYmI3bpTODVx1VZBfOwCO2bzX.4YEIfLy33esMHa'],
    ];

    public readonly DateTimeImmutable $today;
    private Book $book;

    public function __construct(string $path, ?string $now)
    {
        $this->today = new DateTimeImmutable($now ?? 'now');
        $this->book = Book::open($path, persistent: true);
        if ($now !== null) {
            $this->book->setPort('clock', fn() => ['now' => $now]);
        }
        $this->book->setPort('provisioner', new DemoHost());
    }

    public function log_in(string $email, string $password): bool
    {
        $user = self::USERS[strtolower(trim($email))] ?? null;
        if (!password_verify($password, $user['hash'] ?? '$2y$10$' . str_repeat('x', 53)) || $user === null) {
            return false;
        }
        session_regenerate_id(true);
        $_SESSION['client'] = $user['client'];
        return true;
    }

    public function is_logged_in(): bool
    {
        return isset($_SESSION['client']);
    }

    /** The client's own way into the book: it can reach nothing of anybody else. */
    public function session(): Session
    {
        return $this->book->session(client: $_SESSION['client']);
    }

    /** @return list<Billhook\Invoice> newest first */
    public function invoices(): array
    {
        $shown = array_filter(iterator_to_array($this->session()->invoices->iterate()), fn(Invoice $each) => $each->number !== null);
        return array_reverse(array_values($shown));
    }

    /** @return list<Billhook\Service> */
    public function services(): array
    {
        return iterator_to_array($this->session()->services->iterate());
    }

    /** @return array<int, string> the names of the products that the client has, by id */
    public function product_names(): array
    {
        $products = [];
        foreach ($this->services() as $service) {
            $products[$service->product] ??= $this->session()->products->get(id: $service->product)->name;
        }
        return $products;
    }

    public function is_overdue(Invoice $invoice): bool
    {
        return $invoice->status === InvoiceStatus::Unpaid && $invoice->due_date < $this->today->format('Y-m-d');
    }

    /**
     * Charges an invoice and does what follows from it at once. A house with a worker would leave that to the worker.
     *
     * @return array{paid: bool, message: string}
     */
    public function pay(int $id, string $card): array
    {
        $suspended = fn() => array_filter($this->services(), fn($each) => $each->status === ServiceStatus::Suspended);
        $before = $suspended();
        $this->book->setPort('gateway', new DemoGateway($card));
        $invoice = $this->session()->invoices->pay(id: $id);
        $this->book->work();  // the charge
        $this->book->work();  // and what it sets off, such as services that come back
        if ($this->session()->invoices->get(id: $id)->status !== InvoiceStatus::Paid) {
            return ['paid' => false, 'message' => 'Your card was declined. Nothing was charged; please try another one.'];
        }
        $message = 'Thank you! ' . money($invoice->total) . " for invoice {$invoice->number} has been paid.";
        $back = array_udiff($before, $suspended(), fn($a, $b) => $a->id <=> $b->id);
        foreach ($back as $service) {
            $message .= " {$service->label} is back online.";
        }
        return ['paid' => true, 'message' => $message];
    }
}
