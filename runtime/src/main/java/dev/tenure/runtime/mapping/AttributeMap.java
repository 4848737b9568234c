package dev.tenure.runtime.mapping;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attributes in the order in which they were written, in two arrays.
 *
 * <p>An item is written once and then copied by the request that takes it: a hash table in between
 * would cost three times the memory. Lookups compare names one by one, which is as fast for the few
 * attributes of an item. Unmodifiable from outside of this package.
 */
final class AttributeMap extends AbstractMap<String, AttributeValue> {
  private String[] names;
  private AttributeValue[] values;
  private int size;

  AttributeMap(int expectedSize) {
    this.names = new String[expectedSize];
    this.values = new AttributeValue[expectedSize];
  }

  /** Adds an attribute whose name was not added before. */
  void add(String name, AttributeValue value) {
    int index = size;
    if (index == names.length) {
      grow();
    }
    names[index] = name;
    values[index] = value;
    size = index + 1;
  }

  private void grow() {
    int length = Math.max(4, names.length * 2);
    names = Arrays.copyOf(names, length);
    values = Arrays.copyOf(values, length);
  }

  private int indexOf(@Nullable Object name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return indexOf(name) >= 0;
  }

  @Override
  public @Nullable AttributeValue get(@Nullable Object name) {
    int index = indexOf(name);
    return index < 0 ? null : values[index];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    for (int i = 0; i < size; i++) {
      action.accept(names[i], values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, AttributeValue>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Map.Entry<String, AttributeValue>> iterator() {
      return new EntryIterator();
    }
  }

  private final class EntryIterator implements Iterator<Map.Entry<String, AttributeValue>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Map.Entry<String, AttributeValue> next() {
      if (next == size) {
        throw new NoSuchElementException();
      }
      int index = next++;
      return Map.entry(names[index], values[index]);
    }
  }
}
