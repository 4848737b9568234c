package dev.tenure.testing;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of generated code as the design writes it, {@code orders().byCustomer(customerId)}: made
 * by name, with members of a sample for its parameters. The design is all that names the methods of
 * a table that is not known here.
 */
final class DesignedCall {
  private static final Pattern STEP = Pattern.compile("\\.?(\\w+)\\(([^)]*)\\)");
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          boolean.class, Boolean.class,
          byte.class, Byte.class,
          char.class, Character.class,
          short.class, Short.class,
          int.class, Integer.class,
          long.class, Long.class);

  private final List<Step> steps;

  private record Step(String method, List<String> members) {}

  private DesignedCall(List<Step> steps) {
    this.steps = steps;
  }

  static DesignedCall parse(String call) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(call);
    while (matcher.find()) {
      String members = matcher.group(2);
      steps.add(
          new Step(
              matcher.group(1), members.isEmpty() ? List.of() : List.of(members.split(", ", -1))));
    }
    return new DesignedCall(steps);
  }

  /** What a sample has for the parameters; empty if it has not all of them. */
  Optional<List<Object>> argumentsOf(Object sample) {
    List<Object> arguments = new ArrayList<>();
    for (Step step : steps) {
      for (String member : step.members()) {
        Object value = member(sample, member);
        if (value == null) {
          return Optional.empty();
        }
        arguments.add(value);
      }
    }
    return Optional.of(arguments);
  }

  /** Makes the call on a tenant's door. */
  Object on(Object door, List<Object> arguments) {
    Object result = door;
    int next = 0;
    for (Step step : steps) {
      List<Object> own = arguments.subList(next, next + step.members().size());
      next += own.size();
      result = invoke(result, step.method(), own);
    }
    return result;
  }

  boolean endsWith(String method) {
    return steps.get(steps.size() - 1).method().equals(method);
  }

  /** The same call of another name: of the method that it ends with. */
  DesignedCall endingWith(String method) {
    List<Step> other = new ArrayList<>(steps);
    Step last = other.remove(other.size() - 1);
    other.add(new Step(method, last.members()));
    return new DesignedCall(other);
  }

  static Object invoke(Object target, String name, List<Object> arguments) {
    Method method =
        methods(target.getClass())
            .filter(candidate -> candidate.getName().equals(name) && takes(candidate, arguments))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(target.getClass().getName() + " has no " + name));
    return call(method, target, arguments);
  }

  private static boolean takes(Method method, List<Object> arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != arguments.size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!BOXES.getOrDefault(parameters[i], parameters[i]).isInstance(arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object call(Method method, Object target, List<Object> arguments) {
    allow(method);
    try {
      return method.invoke(target, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(method + " fails", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }

  private static void allow(AccessibleObject member) {
    member.setAccessible(true);
  }

  /** A member as its class shows it: {@code note()}, {@code getNote()} or {@code isNote()}. */
  private static @Nullable Object member(Object sample, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    List<String> names = List.of(name, "get" + capital, "is" + capital);
    Method accessor =
        methods(sample.getClass())
            .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(sample.getClass().getName() + " has no " + name));
    Object value = call(accessor, sample, List.of());
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** All methods, of the class's package too: generated code is as visible as the entity. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Class<?>> classes =
        Stream.iterate(type, each -> each != null, each -> each.getSuperclass());
    return classes
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic());
  }
}
