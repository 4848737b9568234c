package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.dao.FixedKeys.FixedKey;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenCodec;
import dev.tenure.runtime.page.Position;
import dev.tenure.runtime.page.TokenBinding;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** From rows to page tokens, and from tokens to the key after which a query starts. */
final class StartKeys {
  private final AccessPath<?> path;
  private final Scope scope;
  private final ReadMode mode;

  StartKeys(AccessPath<?> path, ReadMode mode) {
    this.path = path;
    this.scope = path.context().scope();
    this.mode = mode;
  }

  /** The token of the page behind a row. */
  PageToken tokenAfter(Map<String, AttributeValue> row) {
    Position position =
        new Position(
            scope.tailOf(key(row, scope.connection().table().partitionKey())),
            key(row, path.context().sortKeyAttribute()),
            path.index().isPresent()
                ? path.openSortKeys().stream().map(attribute -> key(row, attribute)).toList()
                : List.of());
    return PageToken.of(codec().encode(binding(), position));
  }

  /**
   * The key after which to start; absent where nothing of the range is left behind it.
   *
   * @throws InvalidPageTokenException if the token is not one of this query
   */
  Optional<Map<String, AttributeValue>> of(PageToken token) {
    Position position = codec().decode(binding(), token);
    String partitionKey = scope.partitionKey() + position.partitionKeyTail();
    if (!scope.owns(partitionKey) || position.sortKey().isEmpty()) {
      throw new InvalidPageTokenException();
    }
    requireKey(path.context().sortKeyAttribute(), position.sortKey());
    return path.index().isPresent()
        ? ofIndex(partitionKey, position)
        : ofTable(partitionKey, position);
  }

  private Optional<Map<String, AttributeValue>> ofTable(String partitionKey, Position position) {
    if (!partitionKey.equals(path.partitionOf(position.sortKey()))
        || !position.indexSortKeys().isEmpty()) {
      throw new InvalidPageTokenException();
    }
    return path.range().admitsStartAfter(position.sortKey(), mode.descending())
        ? Optional.of(primaryKey(partitionKey, position))
        : Optional.empty();
  }

  private Optional<Map<String, AttributeValue>> ofIndex(String partitionKey, Position position) {
    if (!path.isGlobalIndex() && !partitionKey.equals(path.partitionKey())) {
      throw new InvalidPageTokenException();
    }
    Map<String, AttributeValue> start = primaryKey(partitionKey, position);
    start.put(path.partitionKeyAttribute(), AttributeValue.fromS(path.partitionKey()));
    List<String> sortKeys = position.indexSortKeys();
    List<KeyAttribute> open = path.openSortKeys();
    if (open.size() != sortKeys.size()) {
      throw new InvalidPageTokenException();
    }
    for (FixedKey key : path.fixed().all()) { // the query says them, and the token does not
      start.put(key.attribute().name(), key.attribute().toValue(key.key()));
    }
    for (int i = 0; i < open.size(); i++) {
      requireKey(open.get(i), sortKeys.get(i));
      start.put(open.get(i).name(), open.get(i).toValue(sortKeys.get(i)));
    }
    return sortKeys.isEmpty() || path.range().contains(sortKeys.get(0))
        ? Optional.of(start)
        : Optional.empty();
  }

  private Map<String, AttributeValue> primaryKey(String partitionKey, Position position) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(path.context().partitionKeyAttribute(), AttributeValue.fromS(partitionKey));
    KeyAttribute sortKey = path.context().sortKeyAttribute();
    key.put(sortKey.name(), sortKey.toValue(position.sortKey()));
    return key;
  }

  TokenBinding binding() {
    KeyRange range = path.range();
    List<String> arguments = new ArrayList<>();
    arguments.add(path.name());
    arguments.add(path.partitionKey());
    arguments.add(range.kind().name());
    arguments.add(Objects.requireNonNullElse(range.lower(), ""));
    arguments.add(Objects.requireNonNullElse(range.upper(), ""));
    if (path.index().filter(index -> !index.memberAttributes().isEmpty()).isPresent()) {
      List<FixedKey> fixed = path.fixed().all();
      arguments.add(Integer.toString(fixed.size()));
      fixed.forEach(key -> arguments.add(key.key()));
    }
    mode.filters().forEach(filter -> arguments.addAll(Fingerprint.of(filter)));
    return new TokenBinding(
        scope.partitionKey(),
        scope.connection().table().name(),
        path.context().entity(),
        path.index().map(index -> index.name()).orElse(""),
        mode.descending(),
        arguments);
  }

  private PageTokenCodec codec() {
    return scope.tokens().orElseThrow();
  }

  /** Refuses what a forger put in the place of a number or of bytes; a text may be any. */
  private static void requireKey(KeyAttribute attribute, String key) {
    if (attribute.type() != ScalarAttributeType.S && !isCanonical(attribute, key)) {
      throw new InvalidPageTokenException();
    }
  }

  private static boolean isCanonical(KeyAttribute attribute, String key) {
    try {
      String name = attribute.name();
      return key.equals(attribute.keyOf(Map.of(name, attribute.toValue(key))));
    } catch (InvalidKeyException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String key(Map<String, AttributeValue> row, KeyAttribute attribute) {
    return Objects.requireNonNull(attribute.keyOf(row));
  }
}
