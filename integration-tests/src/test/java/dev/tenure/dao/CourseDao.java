package dev.tenure.dao;

import dev.tenure.runtime.dao.AccessPath;
import dev.tenure.runtime.dao.EntityDao;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.Scope;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Optional;

/** Courses of one tenant. */
final class CourseDao extends EntityDao<Course> {
  CourseDao(Scope scope) {
    super(scope, CourseSchema.INSTANCE);
  }

  Optional<Course> get(int year, String code, String room) {
    return getItem(itemKey(partition().partitionKey(), CourseSchema.sortKey(year, code, room)));
  }

  All all() {
    return new All(path("all", partition(), KeyBuilder.start().literal("COURSE")));
  }

  /** All courses. */
  static final class All extends Query<Course> {
    private All(AccessPath<Course> path) {
      super(path);
    }

    OrderedRange<Integer, Query<Course>> year() {
      return range("year", KeyTypes.INT, this::within);
    }

    Year year(int year) {
      return new Year(accessPath().equal("year", KeyTypes.INT, year));
    }
  }

  /** The courses of one year. */
  static final class Year extends Query<Course> {
    private Year(AccessPath<Course> path) {
      super(path);
    }

    TextRange<String, Query<Course>> code() {
      return textRange("code", KeyTypes.TEXT, this::within);
    }

    YearCode code(String code) {
      return new YearCode(accessPath().equal("code", KeyTypes.TEXT, code));
    }
  }

  /** The courses of one year and code. */
  static final class YearCode extends Query<Course> {
    private YearCode(AccessPath<Course> path) {
      super(path);
    }

    TextRange<String, Query<Course>> room() {
      return lastTextRange("room", KeyTypes.TEXT, this::within);
    }
  }
}
