<?php declare(strict_types=1);

use Billhook\{ChargeInvoice, ChargeResult, ChargeStatus, Gateway};

/** Takes no real money: one card works, the other is always declined. A real one would ask its payment service here. */
final class DemoGateway implements Gateway
{
    public const CARDS = ['4242' => 'Visa ending in 4242', '0002' => 'Visa ending in 0002, always declined'];

    public function __construct(private string $card) {}

    public function charge(ChargeInvoice $request): ChargeResult
    {
        if ($this->card !== '4242') {
            return new ChargeResult(status: ChargeStatus::Failed, message: 'The card was declined.');
        }
        // The key makes a repeated call the same charge.
        return new ChargeResult(status: ChargeStatus::Succeeded, reference: 'demo-' . substr(sha1($request->key), 0, 10));
    }
}
