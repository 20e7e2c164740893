--TEST--
The nouns of a session are set; a name that it does not have is an error
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';

$book = house(new_path());
$session = $book->session();
var_dump(isset($session->clients), isset($session->clients->list), empty($session->clients), isset($session->clents));
var_dump(get_class($session->clients ?? $book), $session->clents ?? 'none', property_exists($session, 'clients'));
foreach ([[$session, 'clents'], [$session, 'tax_rates'], [$session, 'zzz'], [$session->clients, 'list'], [$book, 'session']] as [$object, $name]) {
    try {
        $object->$name;
        echo "no error\n";
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
foreach (['clients', 'clents'] as $name) {
    try {
        $session->$name = 1;
        echo "no error\n";
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
string(27) "Billhook\Operations\Clients"
string(4) "none"
bool(true)
Error: Billhook\Session has no $clents
Error: Billhook\Session has no $tax_rates
Error: Billhook\Session has no $zzz
Error: Billhook\Operations\Clients has no $list
Error: Billhook\Book has no $session
Error: Cannot initialize readonly property Billhook\Session::$clients from global scope
Error: Cannot create dynamic property Billhook\Session::$clents
