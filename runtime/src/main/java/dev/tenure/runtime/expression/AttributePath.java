package dev.tenure.runtime.expression;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in an item: an attribute, or a place inside of one. For generated code.
 *
 * <p>Its text, such as {@code lines[0].sku}, is for messages; the keys of maps are data and left
 * out of it, as in {@code channels[].live}.
 */
public final class AttributePath {
  private enum Kind {
    MEMBER,
    KEY,
    ELEMENT
  }

  private final @Nullable AttributePath outer;
  private final Kind kind;
  private final String name;
  private final int index;

  private AttributePath(@Nullable AttributePath outer, Kind kind, String name, int index) {
    this.outer = outer;
    this.kind = kind;
    this.name = name;
    this.index = index;
  }

  /** An attribute. */
  public static AttributePath of(String attribute) {
    return new AttributePath(null, Kind.MEMBER, attribute, 0);
  }

  /** A member of the document that stands here. */
  public AttributePath member(String attribute) {
    return new AttributePath(this, Kind.MEMBER, attribute, 0);
  }

  /** What the map that stands here holds under a key. */
  AttributePath key(String key) {
    return new AttributePath(this, Kind.KEY, key, 0);
  }

  /** An element of the list that stands here, counted from 0. */
  AttributePath element(int at) {
    if (at < 0) {
      throw new IllegalArgumentException("Elements of '" + this + "' are counted from 0");
    }
    return new AttributePath(this, Kind.ELEMENT, "", at);
  }

  /** The attribute that holds it all. */
  public String attribute() {
    return outer == null ? name : outer.attribute();
  }

  /** Whether this is an attribute, not a place inside of one. */
  boolean isAttribute() {
    return outer == null;
  }

  /** Whether this is the other place, inside of it, or around it. */
  boolean overlaps(AttributePath other) {
    return isWithin(other) || other.isWithin(this);
  }

  private boolean isWithin(AttributePath other) {
    return equals(other) || (outer != null && outer.isWithin(other));
  }

  /** The path in an expression. */
  String in(Placeholders placeholders) {
    String own =
        switch (kind) {
          case MEMBER -> placeholders.name(name);
          case KEY -> placeholders.key(name);
          case ELEMENT -> "[" + index + "]";
        };
    if (outer == null) {
      return own;
    }
    return outer.in(placeholders) + (kind == Kind.ELEMENT ? "" : ".") + own;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttributePath path
        && kind == path.kind
        && index == path.index
        && name.equals(path.name)
        && Objects.equals(outer, path.outer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outer, kind, name, index);
  }

  @Override
  public String toString() {
    String before = outer == null ? "" : outer.toString();
    return switch (kind) {
      case MEMBER -> before.isEmpty() ? name : before + "." + name;
      case KEY -> before + "[]";
      case ELEMENT -> before + "[" + index + "]";
    };
  }
}
