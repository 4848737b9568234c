package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.tenure.processor.model.KeyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of a query where the beginning of the sort key is known and something may be asked of its
 * next part.
 */
final class Stage {
  private final QueryPath path;
  private final int position;
  private final ClassName type;
  private final @Nullable Stage next;

  private Stage(QueryPath path, int position, ClassName type, @Nullable Stage next) {
    this.path = path;
    this.position = position;
    this.type = type;
    this.next = next;
  }

  /**
   * The first stage of a path; empty if nothing on it can be read alone.
   *
   * @param owner the class that the stages are nested in
   * @param classes the names taken in it
   */
  static Optional<Stage> first(QueryPath path, ClassName owner, NameAllocator classes) {
    Stage stage =
        at(path, path.nextMember(0), Identifiers.capitalized(path.method()), owner, classes);
    return stage.isUseful() ? Optional.of(stage) : Optional.empty();
  }

  private static Stage at(
      QueryPath path, int position, String name, ClassName owner, NameAllocator classes) {
    ClassName type = owner.nestedClass(name);
    if (position == path.sortKey().size()) {
      return new Stage(path, position, type, null);
    }
    type = owner.nestedClass(classes.newName(name));
    int following = path.nextMember(position + 1);
    String member = ((KeyPart.Member) path.sortKey().get(position)).name();
    Stage next =
        following == path.sortKey().size()
            ? null
            : at(path, following, name + Identifiers.capitalized(member), owner, classes);
    return new Stage(path, position, type, next != null && next.isUseful() ? next : null);
  }

  private boolean isUseful() {
    return isQuery() || next != null || hasLastEqual();
  }

  /** Whether all items that begin so are the entity's, so that they can be read. */
  boolean isQuery() {
    return isOneKey() || path.isOwn(position);
  }

  /** Whether the words before it are the whole sort key. */
  boolean isOneKey() {
    return position > 0 && position == path.sortKey().size();
  }

  /** Whether a class of its own says what may be asked next. */
  boolean hasClass() {
    return hasRange() || next != null || hasLastEqual();
  }

  /** The member that may be asked for; absent where the sort key ends. */
  Optional<KeyPart.Member> member() {
    return position == path.sortKey().size()
        ? Optional.empty()
        : Optional.of((KeyPart.Member) path.sortKey().get(position));
  }

  /** Whether ranges of the member mean what they say. */
  boolean hasRange() {
    return isQuery() && member().isPresent() && member().get().type().kind().isOrdered();
  }

  /** Whether an equal last part answers a query; on the table itself that is {@code get}. */
  boolean hasLastEqual() {
    return path.isIndex() && member().isPresent() && isLastMember();
  }

  /** Whether no further member follows. */
  private boolean isLastMember() {
    return path.nextMember(position + 1) == path.sortKey().size();
  }

  /** Whether every sort key ends with the member. */
  boolean endsWithMember() {
    return position + 1 == path.sortKey().size();
  }

  /** The words behind the member, up to the next member or the end. */
  List<KeyPart.Literal> followingLiterals() {
    List<KeyPart.Literal> literals = new ArrayList<>();
    for (int i = position + 1; i < path.nextMember(position + 1); i++) {
      literals.add((KeyPart.Literal) path.sortKey().get(i));
    }
    return literals;
  }

  /** The words before the first member. */
  List<KeyPart> leadingLiterals() {
    return path.sortKey().subList(0, path.nextMember(0));
  }

  /** The stage that an equal part leads to. */
  Optional<Stage> next() {
    return Optional.ofNullable(next);
  }

  QueryPath path() {
    return path;
  }

  /** The class of the stage, if it {@linkplain #hasClass has one}. */
  ClassName type() {
    return type;
  }

  /** What a method that leads here answers. */
  TypeName returned() {
    return hasClass() ? type : path.query();
  }

  /** What a method answers that fixes the member. */
  TypeName narrowed() {
    return next().map(Stage::returned).orElseGet(path::query);
  }
}
