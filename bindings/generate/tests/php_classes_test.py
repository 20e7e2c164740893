"""What the reader of stubs makes of those of the toy is in expected/php; here is what it refuses."""

import unittest

import php_classes

STUB = """<?php

namespace Toys;

/** @strict-properties */
final class Bear
{
    public readonly ?Bear $friend;

    public function hug(string $whom, int $times = 1): void {}
}
"""


class Refused(unittest.TestCase):
    def refuse(self, old: str, new: str, message: str) -> None:
        php_classes.classes(STUB)
        self.assertIn(old, STUB)
        with self.assertRaisesRegex(ValueError, message):
            php_classes.classes(STUB.replace(old, new))

    def test_a_statement_that_no_stub_of_ours_has(self) -> None:
        self.refuse("public readonly ?Bear", "public ?Bear", r"^line 8 is not as our stubs are: public \?Bear \$friend;$")

    def test_a_default_value_of_a_property(self) -> None:
        self.refuse("$friend;", "$friend = null;", "^line 8 is not as our stubs are: public readonly")

    def test_a_parameter_without_a_type(self) -> None:
        self.refuse("string $whom", "$whom", r"^hug\(\): what kind of parameter is `\$whom`\?$")

    def test_two_classes_in_one_type(self) -> None:
        self.refuse("?Bear $friend", "Bear|Doll $friend", r"^Bear\|Doll: there is no way yet to say two classes$")


if __name__ == "__main__":
    unittest.main()
