"""Bodies read strictly: a number that came as a text is refused, not guessed at."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from litestar.dto import AbstractDTO
from litestar.openapi.spec import Reference, Schema
from litestar.typing import FieldDefinition

from server import problems

T = TypeVar("T")


class Strict(AbstractDTO[T]):
    """Reads the JSON body as a type, to be given to a route as ``dto=Strict[Type]``.

    The framework's own reading takes ``"1"`` for 1 and says nothing about it.
    """

    @classmethod
    def create_for_field_definition(
        cls, field_definition: FieldDefinition, handler_id: str, backend_cls: Any = None
    ) -> None:
        """Nothing is prepared: the type is read as it is."""

    @classmethod
    def create_openapi_schema(
        cls, field_definition: FieldDefinition, handler_id: str, schema_creator: Any
    ) -> Reference | Schema:
        """The type's own schema."""
        del handler_id
        schema: Reference | Schema = schema_creator.for_field_definition(field_definition)
        return schema

    def decode_bytes(self, value: bytes) -> Any:
        """The value in a body; raises the malformed problem."""
        try:
            return msgspec.json.decode(value, type=self.model_type)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise problems.malformed("The body is not what is expected here.", f"{error}") from error
