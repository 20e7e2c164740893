"""What is raised: one class for each code, by `reason` told apart."""

from typing import Any, ClassVar, Iterable, NamedTuple


class FieldError(NamedTuple):
    """What is wrong with one field of a request."""

    path: str
    message: str


class Error(Exception):
    """What every error of billhook is. A port raises one, too, to say why it failed: `UnavailableError("panel.down")`.

    `code` is of a closed set, a class for each; `reason` is a stable dotted name; `message` is for people; `fields`
    says which fields of the request are wrong.
    """

    code = "internal"
    classes: ClassVar[dict[str, type["Error"]]] = {}  # by code; generated/errors.py fills it

    def __init__(self, reason: str, message: str = "", fields: Iterable[tuple[str, str]] = ()) -> None:
        self.reason, self.message = reason, message
        self.fields = tuple(FieldError(*field) for field in fields)
        super().__init__(reason, message, self.fields)

    def __str__(self) -> str:
        about = "".join(f"; {path}: {message}" for path, message in self.fields if message not in self.message)
        return f"{self.reason}: {self.message}{about}"

    def to_dict(self) -> dict[str, Any]:
        """As billhook writes it in JSON."""
        fields = [field._asdict() for field in self.fields]
        return {"code": self.code, "reason": self.reason, "message": self.message, "fields": fields}


def error_of(given: dict[str, Any]) -> Error:
    """The error of its JSON. A code of a newer library is an Error of no special class."""
    fields = [(each["path"], each["message"]) for each in given.get("fields", ())]
    error = Error.classes.get(given["code"], Error)(given["reason"], given["message"], fields)
    error.code = given["code"]
    return error
