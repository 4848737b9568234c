package dev.tenure.processor;

/**
 * Whether Lombok has been before us in this compilation. It says so in a class of its own, which is
 * there for MapStruct, whose users have the same need. Where that class has gone, or stands on
 * another path, the answer is no, and a round is waited for.
 */
final class LombokRun {
  private static final String NOTICE =
      "lombok.launch.AnnotationProcessorHider$AstModificationNotifierData";

  private LombokRun() {}

  static boolean isDone() {
    try {
      Class<?> notice = Class.forName(NOTICE, true, LombokRun.class.getClassLoader());
      return notice.getField("lombokInvoked").getBoolean(null);
    } catch (ReflectiveOperationException | LinkageError absent) {
      return false;
    }
  }
}
