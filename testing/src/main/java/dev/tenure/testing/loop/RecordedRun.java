package dev.tenure.testing.loop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkRequest;

/**
 * Requests that were recorded while one principal was at work.
 *
 * @param tags the tags of the principal's session; empty for a role that is no tenant's
 * @param requests as {@link dev.tenure.testing.request.RecordingInterceptor} collected them
 */
public record RecordedRun(Map<String, String> tags, List<SdkRequest> requests) {
  /** Copies both; an empty recording would pass every check, so it is refused. */
  public RecordedRun {
    tags = Map.copyOf(tags);
    requests = List.copyOf(requests);
    if (requests.isEmpty()) {
      throw new IllegalArgumentException("Nothing was recorded");
    }
  }

  /** Requests of one tenant, whose session has one tag. */
  public static RecordedRun ofTenant(String tag, String value, List<SdkRequest> requests) {
    return new RecordedRun(Map.of(tag, value), requests);
  }

  /** Requests of a role that is no tenant's. */
  public static RecordedRun ofRole(List<SdkRequest> requests) {
    return new RecordedRun(Map.of(), requests);
  }

  Map<String, String> tagsWithout(String name) {
    Map<String, String> others = new TreeMap<>(tags);
    others.remove(name);
    return others;
  }

  Map<String, String> tagsWith(String name, String value) {
    Map<String, String> others = new TreeMap<>(tags);
    others.put(name, value);
    return others;
  }
}
