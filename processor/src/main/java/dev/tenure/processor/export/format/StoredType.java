package dev.tenure.processor.export.format;

import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.ValueType;
import java.util.Optional;

/** The types of DynamoDB, by its own names, and which of them holds a member. */
public enum StoredType {
  S,
  N,
  B,
  BOOL,
  SS,
  NS,
  BS,
  L,
  M;

  /** The type of a key attribute. */
  public static StoredType ofKey(TableModel table, String keyAttribute) {
    return of(table.typeOf(keyAttribute));
  }

  /** The type that holds such values; empty where a converter of the application decides. */
  public static Optional<StoredType> of(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return Optional.of(KeyAttributeType.of(scalar).map(StoredType::of).orElse(BOOL));
    }
    if (type instanceof ValueType.Enumeration) {
      return Optional.of(S);
    }
    if (type instanceof ValueType.Wrapper wrapper) {
      return of(wrapper.value());
    }
    if (type instanceof ValueType.OptionalOf optional) {
      return of(optional.value());
    }
    if (type instanceof ValueType.ListOf) {
      return Optional.of(L);
    }
    if (type instanceof ValueType.SetOf set) {
      return of(set.element()).map(StoredType::setOf);
    }
    if (type instanceof ValueType.MapOf || type instanceof ValueType.DocumentOf) {
      return Optional.of(M);
    }
    return Optional.empty();
  }

  private static StoredType of(KeyAttributeType type) {
    return valueOf(type.name());
  }

  private static StoredType setOf(StoredType element) {
    return switch (element) {
      case S -> SS;
      case N -> NS;
      case B -> BS;
      default -> L;
    };
  }
}
