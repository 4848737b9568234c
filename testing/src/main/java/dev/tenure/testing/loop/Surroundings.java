package dev.tenure.testing.loop;

import dev.tenure.testing.request.Authorization;
import java.util.Optional;

/**
 * What is around a recorded question, and thus what an attacker would try.
 *
 * @param sharedPartition the partition that all tenants read
 * @param siloTables what the names of tables of one tenant each begin with; absent where the role
 *     works on one table
 */
record Surroundings(Audience audience, String sharedPartition, Optional<String> siloTables) {

  /** Whether every key is in the shared partitions, which every tenant may read. */
  boolean isShared(Authorization authorization) {
    return !authorization.leadingKeys().isEmpty()
        && authorization.leadingKeys().stream()
            .allMatch(key -> key.equals(sharedPartition) || key.startsWith(sharedPartition + "#"));
  }

  /** A resource that is almost the recorded one, and none of the role's. */
  String next(String resource) {
    return siloTables
        .map(name -> resource.replace(":table/" + name + "-", ":table/" + name + "2-"))
        .orElseGet(() -> goingOn(resource));
  }

  /** The same of another table where a stream's is told by its time, or a name that goes on. */
  private static String goingOn(String resource) {
    int stream = resource.indexOf("/stream/");
    return stream < 0
        ? resource + "2"
        : resource.substring(0, stream) + "2" + resource.substring(stream);
  }
}
