--TEST--
Amounts of one currency are in order; those of two are not, nor equal
--EXTENSIONS--
billhook
--FILE--
<?php declare(strict_types=1);
use Billhook\Money;

$ascending = ['-100', '-99.99', '-0.02', '-0.01', '0', '0.001', '0.01', '0.1', '9.00', '10', '100.00', '9999999999999.98', '9999999999999.99'];
$all = array_map(fn($amount) => new Money($amount, 'EUR'), $ascending);
foreach ($all as $i => $left) {
    foreach ($all as $j => $right) {
        if (($left <=> $right) !== ($i <=> $j) || ($left < $right) !== ($i < $j) || ($left >= $right) !== ($i >= $j)) {
            echo "$left and $right\n";
        }
    }
}
foreach ([['9.00', '9'], ['0', '-0.00'], ['010.50', '10.5'], ['.5', '0.50'], ['-1.10', '-1.1']] as [$left, $right]) {
    var_dump(new Money($left, 'EUR') == new Money($right, 'EUR'));
}
$ten = new Money('10', 'EUR');
$nine = new Money('9', 'USD');
var_dump($ten > $nine, $ten < $nine, $ten == $nine, $ten != $nine, $ten >= $nine, $ten == new Money('10', 'USD'));
var_dump($ten == '10 EUR', $ten == $ten, $ten == null, in_array(new Money('10.00', 'EUR'), [$nine, $ten]));
echo max($all), ' ', min($all), "\n";
var_dump($ten == clone $ten, $ten == (object) ['amount' => '10', 'currency' => 'EUR']);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
9999999999999.99 EUR -100 EUR
bool(true)
bool(false)
