<?php declare(strict_types=1);

use Billhook\{CreateOutside, Provisioner, SuspendOutside, TerminateOutside, UnsuspendOutside};

/** The machines of the demo house: whatever it is asked to do is done. A real one would call a control panel here. */
final class DemoHost implements Provisioner
{
    public function create(CreateOutside $request): array
    {
        return ['external_id' => "demo-{$request->service}"];
    }

    public function suspend(SuspendOutside $request): void {}

    public function terminate(TerminateOutside $request): void {}

    public function unsuspend(UnsuspendOutside $request): void {}
}
