package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.AsyncEntityDao;
import dev.tenure.runtime.dao.AsyncTableQuery;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Course} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncDao extends AsyncEntityDao<Course> {
  CourseAsyncDao(Scope scope) {
    super(scope, CourseSchema.INSTANCE);
  }

  /** The item with sort key {@code COURSE#{year}#{code}}, if there is one. */
  public CompletableFuture<Optional<Course>> get(String school, int year, String code) {
    return getItem(() -> key(school, year, code));
  }

  /**
   * The item with sort key {@code COURSE#{year}#{code}}, with all that was written before, if
   * there is one.
   */
  public CompletableFuture<Optional<Course>> getConsistent(String school, int year, String code) {
    return getConsistentItem(() -> key(school, year, code));
  }

  /**
   * The item that has the unique value {@code {school}#{title}}, with all that was written
   * before, if there is one.
   */
  public CompletableFuture<Optional<Course>> getByTitle(String school, String title) {
    return getUniqueItem(
        "getByTitle",
        "title",
        key -> key.text("school", school).text("title", title));
  }

  /** Deletes the item with sort key {@code COURSE#{year}#{code}} and answers what it was. */
  public CompletableFuture<Optional<Course>> delete(String school, int year, String code) {
    return deleteItem(() -> key(school, year, code));
  }

  /**
   * Deletes the item with sort key {@code COURSE#{year}#{code}} if it fulfils a condition, and
   * answers what it was.
   */
  public CompletableFuture<Optional<Course>> delete(String school, int year, String code,
      Condition<Course> condition) {
    return deleteItem(() -> key(school, year, code), condition);
  }

  /**
   * Deletes the item with sort key {@code COURSE#{year}#{code}} if it fulfils a condition, and
   * answers whether it did.
   */
  public CompletableFuture<WriteResult<Course>> tryDelete(String school, int year, String code,
      Condition<Course> condition) {
    return tryDeleteItem(() -> key(school, year, code), condition);
  }

  /** The key of the item with sort key {@code COURSE#{year}#{code}}. */
  public ItemKey<Course> key(String school, int year, String code) {
    return itemKey(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code));
  }

  /** Begins an update of the item with sort key {@code COURSE#{year}#{code}}. */
  public CourseAsyncUpdate update(String school, int year, String code) {
    return new CourseAsyncUpdate(key(school, year, code));
  }

  /** Begins an update of an item that was read, with every verb. */
  public CourseAsyncRevision update(Course course) {
    return new CourseAsyncRevision(this, course);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public CourseAsyncUpsert upsert(Course course) {
    return new CourseAsyncUpsert(this, course);
  }

  /**
   * Reads the item with sort key {@code COURSE#{year}#{code}}, changes it and writes it, again
   * and again where others were faster.
   */
  public CompletableFuture<Course> modify(String school, int year, String code,
      UnaryOperator<Course> change) {
    return modifyItem(() -> key(school, year, code), change);
  }

  /**
   * Takes the unique values of the item with sort key {@code COURSE#{year}#{code}}, which was
   * stored without them.
   */
  public CompletableFuture<Course> claim(String school, int year, String code) {
    return claimItem(() -> key(school, year, code));
  }

  /**
   * All of partition {@code TENANT#{tenantId}#SCHOOL#{school}}, in the order of
   * {@code COURSE#{year}#{code}}.
   */
  public Of of(String school) {
    KeyBuilder partitionKey = partition().literal("SCHOOL").text("school", school);
    KeyBuilder sortKey = KeyBuilder.start().literal("COURSE");
    return new Of(path("of", partitionKey, sortKey));
  }

  /** A query; {@code year} is the next part of its sort key. */
  public static final class Of extends AsyncTableQuery<Course> {
    Of(AccessPath<Course> path) {
      super(path);
    }

    /** Ranges of {@code year}. */
    public OrderedRange<Integer, AsyncTableQuery<Course>> year() {
      return range("year", KeyTypes.INT, this::within);
    }

    /** Those with this {@code year}. */
    public OfYear year(int year) {
      return new OfYear(accessPath().equal("year", KeyTypes.INT, year));
    }
  }

  /** A query; {@code code} is the next part of its sort key. */
  public static final class OfYear extends AsyncTableQuery<Course> {
    OfYear(AccessPath<Course> path) {
      super(path);
    }

    /** Ranges of {@code code}. */
    public TextRange<String, AsyncTableQuery<Course>> code() {
      return lastTextRange("code", KeyTypes.TEXT, this::within);
    }
  }
}
