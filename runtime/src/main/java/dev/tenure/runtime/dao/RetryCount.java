package dev.tenure.runtime.dao;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/**
 * How often the SDK sent requests again by itself. Only its metrics tell; they are published before
 * the caller has the answer, and after failures too.
 */
final class RetryCount implements MetricPublisher {
  private final AtomicInteger total = new AtomicInteger();

  @Override
  public void publish(MetricCollection metrics) {
    metrics.metricValues(CoreMetric.RETRY_COUNT).forEach(total::addAndGet);
  }

  int total() {
    return total.get();
  }

  @Override
  public void close() {}
}
