package dev.tenure.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The places of repeated annotations. javac wraps them in a container that is not in the source,
 * and {@code Messager} then points at the class; their trees still say where they stand. Where
 * there are no trees, under another compiler or a build tool that wraps javac's environment,
 * nothing is lost but that.
 */
final class RepeatedAnnotationTrees {
  private final @Nullable Trees trees;

  private RepeatedAnnotationTrees(@Nullable Trees trees) {
    this.trees = trees;
  }

  static RepeatedAnnotationTrees of(ProcessingEnvironment environment) {
    try {
      return new RepeatedAnnotationTrees(Trees.instance(environment));
    } catch (IllegalArgumentException notJavac) {
      return new RepeatedAnnotationTrees(null);
    }
  }

  /** Prints at a value of a repeated annotation; false where the position is none. */
  boolean print(Kind kind, String text, Position at) {
    AnnotationMirror annotation = at.annotation();
    if (trees == null || annotation == null) {
      return false;
    }
    TreePath path = trees.getPath(at.element());
    if (path == null || !(path.getLeaf() instanceof ClassTree type)) {
      return false;
    }
    Optional<Tree> tree = annotationTree(type, at.element(), annotation);
    tree.map(t -> valueTree(t, annotation, at.value()))
        .ifPresent(t -> trees.printMessage(kind, text, t, path.getCompilationUnit()));
    return tree.isPresent();
  }

  /** The n-th annotation of that name, if the mirror is the n-th in a container. */
  private static Optional<Tree> annotationTree(
      ClassTree type, Element element, AnnotationMirror annotation) {
    int index = indexInContainer(element, annotation);
    if (index < 0) {
      return Optional.empty();
    }
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> sameName =
        type.getModifiers().getAnnotations().stream()
            .filter(t -> simpleName(t.getAnnotationType()).equals(name))
            .toList();
    return index < sameName.size() ? Optional.of(sameName.get(index)) : Optional.empty();
  }

  private static int indexInContainer(Element element, AnnotationMirror annotation) {
    return element.getAnnotationMirrors().stream()
        .flatMap(container -> container.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(values -> indexIn((List<?>) values, annotation))
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static int indexIn(List<?> values, AnnotationMirror annotation) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof AnnotationValue value && value.getValue() == annotation) {
        return i;
      }
    }
    return -1;
  }

  private static Tree valueTree(
      Tree annotation, AnnotationMirror mirror, @Nullable AnnotationValue value) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      String member = entry.getKey().getSimpleName().toString();
      if (entry.getValue() == value) {
        return assigned((AnnotationTree) annotation, member);
      }
      int element = elementOf(entry.getValue(), value);
      if (element >= 0) {
        return elementTree(assigned((AnnotationTree) annotation, member), element);
      }
    }
    return annotation;
  }

  /** Where a value stands in an array; negative where it does not. */
  private static int elementOf(AnnotationValue array, @Nullable AnnotationValue value) {
    return array.getValue() instanceof List<?> elements
        ? IntStream.range(0, elements.size())
            .filter(i -> elements.get(i) == value)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** The braces of an array may be left out around its only element. */
  private static Tree elementTree(Tree array, int element) {
    return array instanceof NewArrayTree braced ? braced.getInitializers().get(element) : array;
  }

  private static Tree assigned(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return assignment.getExpression();
      }
    }
    return annotation;
  }

  private static String simpleName(Tree type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
