--TEST--
Iterators over pages and cursors
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
require __DIR__ . '/house.inc';
use Billhook\{Book, Client, Exception};

$book = house(new_path());
$session = $book->session();
for ($i = 2; $i <= 25; ++$i) {
    $session->clients->create(name: "Client $i", email: "c$i@example.com", address: ['country' => 'DE']);
}
$names = [];
foreach ($session->clients->iterate(limit: 10) as $key => $client) {
    assert($client instanceof Client);
    $names[$key] = $client->name;
}
echo count($names), ' ', $names[0], ' ', $names[24], "\n";
$rows = $session->clients->query(status: 'active');
echo count(iterator_to_array($rows)), ' ', count(iterator_to_array($rows)), ' ', Book::openHandles()['cursors'], "\n";
foreach ($rows as $key => $row) {
    echo $key, ' ', $row['name'], ' ', $row['address.country'], ' ', $row['created_at'], ' ', var_export($row['company'] ?? null, true), "\n";
    break;
}
echo Book::openHandles()['cursors'], "\n";
$session->close();
echo $rows->current()['name'], "\n";
$rows->next();
echo $rows->current()['name'], ' ', $rows->key(), "\n";
$rows->close();
var_dump($rows->valid(), $rows->current());
$late = $session->clients->iterate();
try {
    foreach ($late as $client) {
        echo "no error\n";
    }
} catch (Exception $error) {
    echo $error->reason, "\n";
}
$session = $book->session();
echo iterator_count($session->query('client.list', ['status' => 'closed'])), "\n";
try {
    iterator_count($session->query('client.get', ['id' => 1]));
} catch (Exception $error) {
    echo $error->reason, "\n";
}
foreach ($session->reports->queryAging() as $row) {
    echo implode(' ', array_keys($row)), "\n";
}
print_r($session->clients->query(status: "closed")->columns()[0]);
echo "\n";
unset($error, $rows, $late, $session, $book, $client);
print_r(Book::openHandles());
?>
--EXPECT--
25 Ada Client 25
25 25 0
0 Ada DE 2026-11-22T12:00:00Z NULL
1
Ada
Client 2 1
bool(false)
NULL
abi.bad_handle
0
query.no_rows
id
Array
(
    [books] => 0
    [persistent] => 0
    [sessions] => 0
    [cursors] => 0
)
