<?php declare(strict_types=1);

require_once __DIR__ . '/../house.inc';

use Billhook\{Address, Book, Client, Cycle, CycleUnit, InvoiceStatus, Money, NotFoundException, Provisioner, ServiceStatus};
use PHPUnit\Framework\TestCase;

final class OperationsTest extends TestCase
{
    private Book $book;

    protected function setUp(): void
    {
        $this->book = house(new_path());
    }

    public function test_every_operation_of_the_description_has_its_method(): void
    {
        $described = description();
        $plurals = array_column($described->nouns, 'plural', 'name');
        $camel = fn(string $name) => lcfirst(str_replace('_', '', ucwords($name, '_')));
        foreach ($described->operations as $operation) {
            $noun = (new ReflectionProperty(Billhook\Session::class, $camel($plurals[$operation->noun])))->getType()->getName();
            self::assertTrue(method_exists($noun, $camel($operation->verb)), $operation->name);
        }
    }

    public function test_a_service_is_billed_and_paid(): void
    {
        $session = $this->book->session();
        $service = $session->services->create(client: 1, product: 1, cycle: new Cycle(unit: CycleUnit::Month, count: 1));
        $session->automation->run();
        $invoice = $session->invoices->list(client: 1)->items[0];
        self::assertSame(InvoiceStatus::Unpaid, $invoice->status);
        self::assertEquals(new Money('10.00', 'EUR'), $invoice->total);
        $session->payments->record(amount: $invoice->total, method: 'bank', invoice: $invoice->id);
        self::assertSame(InvoiceStatus::Paid, $session->invoices->get(id: $invoice->id)->status);
        self::assertSame(ServiceStatus::Provisioning, $session->services->get(id: $service->id)->service->status);
    }

    public function test_a_client_sees_its_own_rows_alone(): void
    {
        $system = $this->book->session();
        $other = $system->clients->create(name: 'Bob', email: 'bob@example.com', address: new Address(country: 'FR'));
        self::assertInstanceOf(Client::class, $this->book->session(client: $other->id)->clients->get(id: $other->id));
        $this->expectException(NotFoundException::class);
        $this->book->session(client: $other->id)->clients->get(id: 1);
    }

    public function test_a_class_can_be_a_port(): void
    {
        $service = order($this->book);
        $panel = $this->createMock(Provisioner::class);
        $panel->expects(self::once())->method('create')->willReturn(['external_id' => 'vm-1']);
        $this->book->setPort('provisioner', $panel);
        self::assertSame(1, $this->book->work()->done);
        self::assertSame('vm-1', $this->book->session()->services->get(id: $service->id)->service->external_id);
    }

    /** PDO does not ask whether a constructor is private. */
    public function test_what_comes_from_a_book_is_made_by_nobody_else(): void
    {
        $other = new PDO('sqlite::memory:');
        foreach (['Book', 'Session', 'Operations\\Clients', 'Rows'] as $class) {
            try {
                $made = $other->query("SELECT 'Billhook\\$class'")->fetch(PDO::FETCH_CLASS | PDO::FETCH_CLASSTYPE);
                self::fail(get_class($made));
            } catch (Error $error) {
                self::assertSame("Billhook\\$class cannot be made in this way", $error->getMessage());
            }
        }
    }

    public function test_a_backup_is_a_book(): void
    {
        $copy = new_path('copy.db');
        $this->book->backup($copy);
        self::assertSame('Ada', Book::open($copy, readOnly: true)->session()->clients->get(id: 1)->name);
    }
}
