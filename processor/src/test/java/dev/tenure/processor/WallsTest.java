package dev.tenure.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import javax.annotation.processing.Messager;
import javax.lang.model.type.TypeMirror;

/** The walls between the rooms of the processor. */
@AnalyzeClasses(
    packages = "dev.tenure.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  private static final String ROOT = "dev.tenure.processor";
  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage("java..", "javax..", "com.sun.source..").or(isArray());
  private static final DescribedPredicate<JavaClass> NULLNESS =
      resideInAPackage("org.jspecify.annotations");
  private static final DescribedPredicate<JavaClass> JAVAPOET =
      resideInAPackage("com.palantir.javapoet");
  private static final DescribedPredicate<JavaClass> TYPE_NAMES =
      describe(
          "names of types",
          type ->
              type.getPackageName().equals("com.palantir.javapoet")
                  && type.getSimpleName().endsWith("Name"));
  private static final DescribedPredicate<JavaClass> AUTO_COMMON =
      resideInAnyPackage("com.google.auto.common", "com.google.common..");

  @ArchTest static final ArchRule DIAGNOSTIC = room("diagnostic", JDK);

  @ArchTest static final ArchRule MIRROR = room("mirror", JDK.or(rooms("diagnostic")));

  @ArchTest static final ArchRule MODEL = room("model", JDK.or(TYPE_NAMES).or(rooms("diagnostic")));

  @ArchTest
  static final ArchRule PARSE =
      room("parse", JDK.or(TYPE_NAMES).or(AUTO_COMMON).or(rooms("diagnostic", "mirror", "model")));

  @ArchTest
  static final ArchRule VALIDATE =
      room("validate", JDK.or(TYPE_NAMES).or(rooms("diagnostic", "model")));

  @ArchTest
  static final ArchRule LOCK =
      room(
          "lock",
          JDK.or(TYPE_NAMES)
              .or(rooms("diagnostic", "model"))
              .or(resideInAPackage("com.google.gson..")));

  @ArchTest static final ArchRule WRITE = room("write", JDK.or(JAVAPOET).or(rooms("model")));

  @ArchTest
  static final ArchRule EXPORT =
      room(
          "export",
          JDK.or(TYPE_NAMES).or(rooms("model")).or(resideInAPackage("com.google.gson..")));

  @ArchTest
  static final ArchRule ONLY_DIAGNOSTIC_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".diagnostic")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Messager.class);

  @ArchTest
  static final ArchRule MODELS_REACH_NO_TYPES =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".model",
              ROOT + ".validate",
              ROOT + ".lock",
              ROOT + ".write",
              ROOT + ".export..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TypeMirror.class);

  @ArchTest
  static final ArchRule NO_CIRCLES =
      SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FORMATS_IN_NO_CIRCLE =
      SlicesRuleDefinition.slices().matching(ROOT + ".export.(*)..").should().beFreeOfCycles();

  private static ArchRule room(String name, DescribedPredicate<JavaClass> mayUse) {
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(mayUse.or(rooms(name)).or(NULLNESS));
  }

  private static DescribedPredicate<JavaClass> rooms(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = ROOT + "." + names[i] + "..";
    }
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> isArray() {
    return describe(
        "primitives and arrays",
        type -> type.getBaseComponentType().isPrimitive() || type.isArray());
  }
}
