package dev.tenure.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.MemberRole;
import dev.tenure.processor.model.MemberTrait;
import dev.tenure.processor.write.IndexKeys.IndexKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code OrderUpdate}, {@code OrderRevision} and {@code OrderUpsert}: the verbs of an entity. */
final class UpdatesWriter {
  private final EntityContext context;
  private final EntityModel entity;
  private final AttributeKinds kinds;
  private final Attributes attributes;
  private final IndexKeys indexKeys;
  private final PrimaryKeyWriter primaryKey;

  UpdatesWriter(EntityContext context, AttributeKinds kinds) {
    this.context = context;
    this.entity = context.entity();
    this.kinds = kinds;
    this.attributes = new Attributes(entity.members(), List.of());
    this.indexKeys = new IndexKeys(context);
    this.primaryKey = new PrimaryKeyWriter(context, new KeyConstants(context));
  }

  List<JavaFile> write() {
    List<JavaFile> files = new ArrayList<>();
    if (hasUpdate(context)) {
      files.add(update());
    }
    if (hasVerbs(entity)) {
      files.add(revision());
      files.add(upsert());
    }
    return files;
  }

  /** Whether an item can be updated by its key. */
  static boolean hasUpdate(EntityContext context) {
    return hasVerbs(context.entity()) && new IndexKeys(context).allowUpdatesByKey();
  }

  /** Whether there is anything to change. */
  static boolean hasVerbs(EntityModel entity) {
    return entity.members().stream().anyMatch(UpdatesWriter::isChangeable);
  }

  private static boolean isChangeable(MemberModel member) {
    return member.role() == MemberRole.ATTRIBUTE
        && !member.is(MemberTrait.VERSION)
        && !member.is(MemberTrait.CREATED_AT)
        && !member.is(MemberTrait.UPDATED_AT);
  }

  private List<MemberModel> changeable() {
    return entity.members().stream().filter(UpdatesWriter::isChangeable).toList();
  }

  private CodeBlock place(MemberModel member) {
    return CodeBlock.of("$T.$N", context.attributes(), attributes.constant(member));
  }

  private JavaFile update() {
    ClassName name = context.names().update(entity.type());
    TypeSpec.Builder type =
        type(name, RuntimeTypes.ENTITY_UPDATE, ofUpdate())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(
                        ParameterizedTypeName.get(RuntimeTypes.ITEM_KEY, entity.type()), "key")
                    .addStatement("super(key)")
                    .build());
    Verbs verbs = new Verbs(name, kinds);
    boolean needsKey = false;
    for (MemberModel member : changeable()) {
      if (entity.isKept(member)) {
        continue; // the rows of unique values follow from what is stored
      }
      boolean held = indexKeys.hold(member);
      if (isSetByKey(member)) {
        verbs.set(member, place(member), keysOf(member, Verbs.value(member).name()));
        needsKey |= needsPrimaryKey(member);
      }
      if (member.nullable()) { // an index that it takes the item out of needs no other member
        verbs.remove(member, place(member), keysRemoved(member));
      }
      if (!held) {
        others(verbs, member);
      }
    }
    type.addMethods(verbs.methods()).addMethods(ends());
    MemberModel updatedAt = entity.member(MemberTrait.UPDATED_AT).orElse(null);
    if (updatedAt != null && indexKeys.hold(updatedAt)) {
      needsKey |= needsPrimaryKey(updatedAt);
      type.addMethod(stamp(updatedAt));
    }
    if (needsKey) {
      type.addMethod(key());
    }
    return Sources.file(name, type.build());
  }

  /** Whether all that is stored of a member follows from its value and the item's key. */
  private boolean isSetByKey(MemberModel member) {
    return !entity.isKept(member) && (!indexKeys.hold(member) || indexKeys.followFrom(member));
  }

  private void others(Verbs verbs, MemberModel member) {
    verbs.setIfAbsent(member, place(member));
    verbs.follow(member, place(member), false);
    verbs.inside(member, place(member));
  }

  /** Statements that set the keys which follow from a member. */
  private CodeBlock keysOf(MemberModel member, String value) {
    return keysOf(member, value, CodeBlock.of("changes()"));
  }

  private CodeBlock keysOf(MemberModel member, String value, CodeBlock changes) {
    List<IndexKey> keys = written(member);
    if (keys.isEmpty()) {
      return CodeBlock.of("");
    }
    NameAllocator locals = new NameAllocator();
    locals.newName(value);
    String key = locals.newName("key");
    CodeBlock.Builder code = CodeBlock.builder();
    if (needsPrimaryKey(member)) {
      code.addStatement("$T $N = key()", context.keys().nestedClass("PrimaryKey"), key);
    }
    for (IndexKey indexKey : keys) {
      CodeBlock built =
          indexKeys.call(
              indexKey,
              CodeBlock.of("$N.tenant()", key),
              name -> name.equals(member.name()) ? CodeBlock.of("$N", value) : part(key, name));
      code.addStatement(
          Layout.call(
              CodeBlock.of("$L.$N", changes, indexKey.pattern().isNumber() ? "numberKey" : "key"),
              List.of(CodeBlock.of("$S", indexKey.attribute()), CodeBlock.of("() -> $L", built)),
              8));
    }
    return code.build();
  }

  /** Whether a key that changes with a member has parts that are in the primary key. */
  private boolean needsPrimaryKey(MemberModel member) {
    return written(member).stream()
        .anyMatch(
            key ->
                key.isLed()
                    || key.pattern().members().stream()
                        .anyMatch(part -> !part.name().equals(member.name())));
  }

  /** A member of the primary key. */
  private CodeBlock part(String key, String name) {
    MemberModel member = entity.member(name);
    return member.role() == MemberRole.TENANT
        ? TenantMember.fromTenant(
            context.table().tenant(), member, CodeBlock.of("$N.tenant()", key))
        : CodeBlock.of("$N.$L()", key, primaryKey.component(name));
  }

  private CodeBlock keysRemoved(MemberModel member) {
    CodeBlock.Builder code = CodeBlock.builder();
    written(member).forEach(key -> code.addStatement("changes().remove($S)", key.attribute()));
    return code.build();
  }

  /** The keys that change with a member, but for the member's own attribute. */
  private List<IndexKey> written(MemberModel member) {
    return indexKeys.changingWith(member).stream().filter(key -> !key.isMember()).toList();
  }

  private MethodSpec stamp(MemberModel updatedAt) {
    return MethodSpec.methodBuilder("stamp")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(RuntimeTypes.CHANGES, "changes")
        .addParameter(Instant.class, "now")
        .addCode(keysOf(updatedAt, "now", CodeBlock.of("changes")))
        .build();
  }

  private MethodSpec key() {
    ClassName type = context.keys().nestedClass("PrimaryKey");
    return MethodSpec.methodBuilder("key")
        .addModifiers(Modifier.PRIVATE)
        .returns(type)
        .addStatement("return $T.parse(partitionKey(), sortKey())", type)
        .build();
  }

  private JavaFile revision() {
    ClassName name = context.names().revision(entity.type());
    TypeSpec.Builder type =
        type(
                name,
                RuntimeTypes.ENTITY_REVISION,
                Sources.javadoc("An update of one {@link $T} that was read.", entity.type()))
            .addMethod(ofObject());
    Verbs verbs = new Verbs(name, kinds);
    for (MemberModel member : changeable()) {
      verbs.set(member, place(member), CodeBlock.of(""));
      if (member.nullable()) {
        verbs.remove(member, place(member), CodeBlock.of(""));
      }
      if (!indexKeys.hold(member) && !entity.isKept(member)) {
        others(verbs, member);
      }
    }
    return Sources.file(name, type.addMethods(verbs.methods()).addMethods(ends()).build());
  }

  private JavaFile upsert() {
    ClassName name = context.names().upsert(entity.type());
    TypeSpec.Builder type =
        type(
                name,
                RuntimeTypes.ENTITY_UPSERT,
                Sources.javadoc("A write of one {@link $T}, there or not.", entity.type()))
            .addMethod(ofObject());
    Verbs verbs = new Verbs(name, kinds);
    for (MemberModel member : changeable()) {
      if (!indexKeys.hold(member) && !entity.isKept(member)) {
        verbs.setIfAbsent(member, place(member));
        verbs.follow(member, place(member), false);
      }
    }
    return Sources.file(name, type.addMethods(verbs.methods()).addMethods(ends()).build());
  }

  /** Names what it has no setter for, since whoever misses one finds no message about it. */
  private CodeBlock ofUpdate() {
    List<Object> arguments = new ArrayList<>();
    arguments.add(entity.type());
    arguments.add(context.names().revision(entity.type()));
    changeable().stream()
        .filter(member -> !isSetByKey(member))
        .map(MemberModel::name)
        .forEach(arguments::add);
    int missing = arguments.size() - 2;
    String format = "An update of one {@link $T} by its key.";
    if (missing == 0) {
      return Sources.javadoc(format, entity.type());
    }
    return Sources.javadoc(
        format
            + " What needs more of the item than its key is set by {@link $T}: "
            + String.join(", ", Collections.nCopies(missing, "{@code $L}"))
            + ".",
        arguments.toArray());
  }

  private TypeSpec.Builder type(ClassName name, ClassName base, CodeBlock javadoc) {
    return context
        .visible(Sources.generatedClass(name))
        .addJavadoc(javadoc)
        .superclass(ParameterizedTypeName.get(base, entity.type(), name));
  }

  /** How each change is done: the classes of both flavours differ in nothing else. */
  private List<MethodSpec> ends() {
    Flavour flavour = context.names().flavour();
    String how = flavour.isAsync() ? "Async" : "";
    TypeName result = ParameterizedTypeName.get(RuntimeTypes.WRITE_RESULT, entity.type());
    return List.of(
        end("run", entity.type(), "change" + how, "Writes it, and answers the item as stored."),
        end("tryRun", result, "tryChange" + how, "Writes it, and answers whether it did."));
  }

  private MethodSpec end(String name, TypeName answer, String call, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Sources.javadoc(javadoc))
        .addModifiers(Modifier.PUBLIC)
        .returns(context.names().flavour().answer(answer))
        .addStatement("return $N()", call)
        .build();
  }

  private MethodSpec ofObject() {
    return MethodSpec.constructorBuilder()
        .addParameter(context.names().dao(entity.type()), "dao")
        .addParameter(entity.type(), "item")
        .addStatement("super(dao, item)")
        .build();
  }
}
