package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.IndexAnnotation;
import dev.tenure.processor.model.IndexMember;
import dev.tenure.processor.model.IndexMember.Ranges;
import dev.tenure.processor.model.KeyAttributeType;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of an {@code @Index} that are in its keys by their own attributes. */
final class IndexMembersParser {
  private static final int MOST_ATTRIBUTES = 4;
  private static final String SUPPORTED =
      "text, a number, an enum, a UUID, a character, a duration, bytes, or a record of one such"
          + " component";

  private final ParseContext context;
  private final IndexAnnotation index;
  private final String owner;
  private final List<MemberModel> members;
  private final Map<String, String> places = new HashMap<>();

  /**
   * Reads those of one index.
   *
   * @param keys the parts of its partition key and of its sort key
   */
  IndexMembersParser(
      ParseContext context,
      IndexAnnotation index,
      String owner,
      List<MemberModel> members,
      List<KeyPattern> keys) {
    this.context = context;
    this.index = index;
    this.owner = owner;
    this.members = members;
    for (KeyPattern key : keys) {
      for (KeyPart.Member member : key.members()) {
        places.put(member.name(), "in the pattern of a key");
      }
    }
  }

  /** Those that follow in the partition key. */
  List<IndexMember> ofPartition() {
    checkCount(index.partitionAttributes(), 1, "partition key");
    return parse(index.partitionAttributes(), "in partitionAttributes", false);
  }

  /** Those that sort the index. */
  List<IndexMember> ofSort() {
    checkCount(index.sortAttributes(), index.sortKey().value().isEmpty() ? 0 : 1, "sort key");
    return parse(index.sortAttributes(), "in sortAttributes", true);
  }

  private void checkCount(List<Declared<String>> named, int others, String key) {
    if (named.size() + others > MOST_ATTRIBUTES) {
      error(
          DiagnosticCode.INDEX_ATTRIBUTES_TOO_MANY,
          named.get(MOST_ATTRIBUTES - others).position(),
          "The "
              + key
              + " of '"
              + index.name().value()
              + "' has "
              + (named.size() + others)
              + " attributes"
              + (others == 0 ? "" : ", the one that Tenure writes included")
              + ", and DynamoDB takes "
              + MOST_ATTRIBUTES);
    }
  }

  private List<IndexMember> parse(List<Declared<String>> named, String place, boolean sorts) {
    List<IndexMember> parsed = new ArrayList<>();
    for (Declared<String> name : named) {
      String before = places.putIfAbsent(name.value(), place);
      if (before != null) {
        error(
            DiagnosticCode.INDEX_ATTRIBUTE_REPEATED,
            name.position(),
            "'"
                + name.value()
                + "' of "
                + owner
                + " is "
                + before
                + " of '"
                + index.name().value()
                + "' already; once is enough");
      } else {
        find(name).flatMap(member -> parse(member, name.position(), sorts)).ifPresent(parsed::add);
      }
    }
    return List.copyOf(parsed);
  }

  private Optional<MemberModel> find(Declared<String> name) {
    Optional<MemberModel> found =
        members.stream().filter(member -> member.name().equals(name.value())).findFirst();
    if (found.isEmpty()) {
      List<String> names = members.stream().map(MemberModel::name).toList();
      error(
          DiagnosticCode.INDEX_ATTRIBUTE_UNKNOWN,
          name.position(),
          "\""
              + name.value()
              + "\" is no member of "
              + owner
              + ", which has "
              + String.join(", ", names)
              + Suggestions.didYouMean(name.value(), names));
    }
    return found;
  }

  private Optional<IndexMember> parse(MemberModel member, Position position, boolean sorts) {
    if (member.role() == MemberRole.TENANT) {
      return refuse(
          member, position, "names the tenant, which leads the partition key of every index");
    }
    if (!member.isStored()) {
      return refuse(
          member,
          position,
          "is read from the primary key and has no attribute of its own; give it one with"
              + " @Attribute");
    }
    ValueType stored = stored(member);
    Optional<KeyAttributeType> type = KeyAttributeType.of(stored);
    if (type.isEmpty()) {
      return refuse(
          member,
          position,
          "is not stored as S, N or B by a type that says so; it is " + SUPPORTED);
    }
    if (sorts && isTime(stored)) {
      return refuse(
          member,
          position,
          "is a point in time, whose stored texts do not sort as it does; put it in sortKey = \"{"
              + member.name()
              + "}\", behind the attributes, where it is written in its order");
    }
    return Optional.of(
        new IndexMember(
            member.name(), member.attribute(), type.get(), stored.type(), ranges(stored)));
  }

  private Optional<IndexMember> refuse(MemberModel member, Position position, String why) {
    error(
        DiagnosticCode.INDEX_ATTRIBUTE_UNSUPPORTED,
        position,
        "'"
            + member.name()
            + "' of "
            + owner
            + " cannot be in a key of '"
            + index.name().value()
            + "' by its own attribute: it "
            + why);
    return Optional.empty();
  }

  private void error(DiagnosticCode code, Position position, String message) {
    context.error(code, position, message);
  }

  private static ValueType stored(MemberModel member) {
    return member.type() instanceof ValueType.OptionalOf optional
        ? optional.value()
        : member.type();
  }

  /** What wraps a value is stored as the value. */
  private static ValueType inside(ValueType type) {
    return type instanceof ValueType.Wrapper wrapper ? inside(wrapper.value()) : type;
  }

  /** Texts of varying length: {@code 10:00:00.5Z} sorts before {@code 10:00:00Z}. */
  private static boolean isTime(ValueType type) {
    return inside(type) instanceof ValueType.Scalar scalar
        && switch (scalar.kind()) {
          case INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> true;
          default -> false;
        };
  }

  private static Ranges ranges(ValueType type) {
    if (!(inside(type) instanceof ValueType.Scalar scalar)) {
      return Ranges.NONE;
    }
    return switch (scalar.kind()) {
      case STRING -> Ranges.TEXT;
      case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DURATION ->
          Ranges.ORDERED;
      default -> Ranges.NONE;
    };
  }
}
