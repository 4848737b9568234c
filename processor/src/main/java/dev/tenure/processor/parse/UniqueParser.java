package dev.tenure.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.Suggestions;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.EntityAnnotation;
import dev.tenure.processor.mirror.UniqueAnnotation;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyPattern;
import dev.tenure.processor.model.KeyType;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.model.UniqueModel;
import dev.tenure.processor.parse.PatternPart.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The {@code @Unique}s of an entity. */
final class UniqueParser {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private static final Map<MemberTrait, String> WRITTEN =
      Map.of(
          MemberTrait.VERSION, "Version",
          MemberTrait.CREATED_AT, "CreatedAt",
          MemberTrait.UPDATED_AT, "UpdatedAt",
          MemberTrait.TIME_TO_LIVE, "TimeToLive");

  private final ParseContext context;
  private final String owner;
  private final Map<String, Bindable> bindables;
  private final Map<String, MemberModel> members = new HashMap<>();

  UniqueParser(
      ParseContext context,
      String owner,
      Map<String, Bindable> bindables,
      List<MemberModel> members) {
    this.context = context;
    this.owner = owner;
    this.bindables = bindables;
    members.forEach(member -> this.members.put(member.name(), member));
  }

  /** Reads them; nothing of one where a message says what is wrong. */
  List<UniqueModel> parse(
      TypeElement type,
      EntityAnnotation entity,
      Optional<KeyPattern> partitionKey,
      Optional<KeyPattern> sortKey) {
    Set<String> primaryKey =
        Stream.concat(partitionKey.stream(), sortKey.stream())
            .flatMap(pattern -> pattern.members().stream())
            .map(KeyPart.Member::name)
            .collect(Collectors.toSet());
    Map<String, UniqueModel> found = new LinkedHashMap<>();
    for (UniqueAnnotation unique : context.annotations().uniques(type)) {
      if (entity.kind() == EntityAnnotation.Kind.CROSS_TENANT) {
        error(
            DiagnosticCode.UNIQUE_UNSUPPORTED,
            unique.name(),
            "is of a @CrossTenantEntity, whose items are no tenant's: a refusal would tell one"
                + " tenant what another one has");
        continue;
      }
      checkName(unique.name(), found.keySet());
      values(unique)
          .filter(values -> sortKey.isEmpty() || !isKey(unique, values, primaryKey))
          .ifPresent(
              values ->
                  found.put(
                      unique.name().value(),
                      new UniqueModel(unique.name().value(), values, unique.position())));
    }
    return List.copyOf(found.values());
  }

  private void checkName(Declared<String> name, Set<String> others) {
    if (!NAME.matcher(name.value()).matches()) {
      error(
          DiagnosticCode.UNIQUE_NAME_INVALID,
          name,
          "is no name; it has characters of A-Z a-z 0-9 _ and begins with a letter");
    }
    if (others.contains(name.value())) {
      error(DiagnosticCode.UNIQUE_REPEATED, name, "is there twice; give one another name");
    }
  }

  private Optional<KeyPattern> values(UniqueAnnotation unique) {
    if (unique.members().isEmpty()) {
      context.error(
          DiagnosticCode.UNIQUE_MEMBERS_MISSING,
          unique.position(),
          "The unique constraint '" + unique.name().value() + "' of " + owner + " has no members");
      return Optional.empty();
    }
    List<KeyPart> parts = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Declared<String> member : unique.members()) {
      part(unique, member, used.add(member.value())).ifPresent(parts::add);
    }
    return parts.size() == unique.members().size()
        ? Optional.of(new KeyPattern(List.copyOf(parts), unique.position()))
        : Optional.empty();
  }

  private Optional<KeyPart> part(UniqueAnnotation unique, Declared<String> member, boolean first) {
    Bindable bindable = bindables.get(member.value());
    if (bindable == null) {
      context.error(
          DiagnosticCode.UNIQUE_MEMBER_UNKNOWN,
          member.position(),
          "\""
              + member.value()
              + "\" in the unique constraint '"
              + unique.name().value()
              + "' names no member of "
              + owner
              + ", which has "
              + String.join(", ", bindables.keySet())
              + Suggestions.didYouMean(member.value(), bindables.keySet()));
      return Optional.empty();
    }
    if (!first) {
      return refuse(unique, member, "is in it already");
    }
    if (bindable.tenant()) {
      return refuse(unique, member, "is the tenant, within which it is unique anyway");
    }
    MemberModel model = members.get(member.value());
    Optional<String> written =
        Optional.ofNullable(model).stream()
            .flatMap(known -> known.traits().stream())
            .flatMap(trait -> Optional.ofNullable(WRITTEN.get(trait)).stream())
            .findFirst();
    if (written.isPresent()) {
      return refuse(unique, member, "has @" + written.get() + ", which the writes change");
    }
    Optional<KeyType> type =
        bindable.converter().isEmpty()
            ? new KeyTypeParser(context).parse(bindable.type(), Form.ENCODED)
            : bindable.converter().map(c -> KeyType.converted(TypeName.get(bindable.type()), c));
    return type.isPresent()
        ? type.map(t -> new KeyPart.Member(member.value(), t))
        : refuse(
            unique,
            member,
            "is of type "
                + Texts.name(bindable.type())
                + ", which has no place in a key; supported are "
                + KeyTypeParser.SUPPORTED);
  }

  private Optional<KeyPart> refuse(UniqueAnnotation unique, Declared<String> member, String why) {
    context.error(
        DiagnosticCode.UNIQUE_MEMBER_UNSUPPORTED,
        member.position(),
        "'"
            + member.value()
            + "' cannot be in the unique constraint '"
            + unique.name().value()
            + "' of "
            + owner
            + ": it "
            + why);
    return Optional.empty();
  }

  /** Whether the primary key makes the values unique by itself. */
  private boolean isKey(UniqueAnnotation unique, KeyPattern values, Set<String> primaryKey) {
    Set<String> names =
        values.members().stream().map(KeyPart.Member::name).collect(Collectors.toSet());
    if (!names.containsAll(primaryKey)) {
      return false;
    }
    context.error(
        DiagnosticCode.UNIQUE_REDUNDANT,
        unique.position(),
        "The unique constraint '"
            + unique.name().value()
            + "' of "
            + owner
            + (primaryKey.isEmpty()
                ? " has nothing to keep apart: there is one item, whatever it holds"
                : " holds all members of the primary key ("
                    + primaryKey.stream().sorted().collect(Collectors.joining(", "))
                    + "), which is unique anyway"));
    return true;
  }

  private void error(DiagnosticCode code, Declared<String> name, String what) {
    context.error(
        code,
        name.position(),
        "The unique constraint \"" + name.value() + "\" of " + owner + " " + what);
  }
}
