package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TableQuery;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Reads and writes each {@link Course} of one tenant. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseDao extends EntityDao<Course> {
  CourseDao(Scope scope) {
    super(scope, CourseSchema.INSTANCE);
  }

  /** The item with sort key {@code COURSE#{year}#{code}}, if there is one. */
  public Optional<Course> get(String school, int year, String code) {
    return getItem(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code));
  }

  /**
   * The item with sort key {@code COURSE#{year}#{code}}, with all that was written before, if
   * there is one.
   */
  public Optional<Course> getConsistent(String school, int year, String code) {
    return getConsistentItem(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code));
  }

  /**
   * The item that has the unique value {@code {school}#{title}}, with all that was written
   * before, if there is one.
   */
  public Optional<Course> getByTitle(String school, String title) {
    return getUniqueItem(
        "getByTitle",
        "title",
        key -> key.text("school", school).text("title", title));
  }

  /** Deletes the item with sort key {@code COURSE#{year}#{code}} and answers what it was. */
  public Optional<Course> delete(String school, int year, String code) {
    return deleteItem(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code));
  }

  /**
   * Deletes the item with sort key {@code COURSE#{year}#{code}} if it fulfils a condition, and
   * answers what it was.
   */
  public Optional<Course> delete(String school, int year, String code,
      Condition<Course> condition) {
    return deleteItem(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code),
        condition);
  }

  /**
   * Deletes the item with sort key {@code COURSE#{year}#{code}} if it fulfils a condition, and
   * answers whether it did.
   */
  public WriteResult<Course> tryDelete(String school, int year, String code,
      Condition<Course> condition) {
    return tryDeleteItem(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code),
        condition);
  }

  /** The key of the item with sort key {@code COURSE#{year}#{code}}. */
  public ItemKey<Course> key(String school, int year, String code) {
    return itemKey(
        partition().literal("SCHOOL").text("school", school).partitionKey(),
        CourseKeys.sortKey(year, code));
  }

  /** Begins an update of the item with sort key {@code COURSE#{year}#{code}}. */
  public CourseUpdate update(String school, int year, String code) {
    return new CourseUpdate(key(school, year, code));
  }

  /** Begins an update of an item that was read, with every verb. */
  public CourseRevision update(Course course) {
    return new CourseRevision(this, course);
  }

  /** Begins a write of an item, there or not, in which some attributes follow what is stored. */
  public CourseUpsert upsert(Course course) {
    return new CourseUpsert(this, course);
  }

  /**
   * Reads the item with sort key {@code COURSE#{year}#{code}}, changes it and writes it, again
   * and again where others were faster.
   */
  public Course modify(String school, int year, String code, UnaryOperator<Course> change) {
    return modifyItem(key(school, year, code), change);
  }

  /**
   * Takes the unique values of the item with sort key {@code COURSE#{year}#{code}}, which was
   * stored without them.
   */
  public Course claim(String school, int year, String code) {
    return claimItem(key(school, year, code));
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
  public static final class Of extends TableQuery<Course> {
    Of(AccessPath<Course> path) {
      super(path);
    }

    /** Ranges of {@code year}. */
    public OrderedRange<Integer, TableQuery<Course>> year() {
      return range("year", KeyTypes.INT, this::within);
    }

    /** Those with this {@code year}. */
    public OfYear year(int year) {
      return new OfYear(accessPath().equal("year", KeyTypes.INT, year));
    }
  }

  /** A query; {@code code} is the next part of its sort key. */
  public static final class OfYear extends TableQuery<Course> {
    OfYear(AccessPath<Course> path) {
      super(path);
    }

    /** Ranges of {@code code}. */
    public TextRange<String, TableQuery<Course>> code() {
      return lastTextRange("code", KeyTypes.TEXT, this::within);
    }
  }
}
