package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One reading of a query. Signals are sent by whichever thread has {@link #goOn} to itself; others
 * leave it word that there is more to do, so nothing waits, and no depth of calls grows with the
 * rows.
 */
final class RowSubscription<T> implements Subscription {
  private final QueryPlan<T> plan;
  private final Subscriber<? super T> subscriber;
  private final AtomicInteger word = new AtomicInteger();
  private final AtomicLong demand = new AtomicLong();
  private volatile boolean cancelled;
  private volatile boolean reading;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable CompletableFuture<Boolean> sent;

  // Of whoever has goOn to itself, or of the answer while there is a reading.
  private final RowSource rows;
  private boolean over;

  RowSubscription(QueryPlan<T> plan, Subscriber<? super T> subscriber) {
    this.plan = plan;
    this.subscriber = subscriber;
    this.rows = plan.rows();
  }

  @Override
  public void request(long items) {
    if (items < 1) {
      failure = new IllegalArgumentException("At least 1 item is demanded, not " + items);
    } else {
      demand.accumulateAndGet(items, RowSubscription::sum);
    }
    goOn();
  }

  private static long sum(long demanded, long more) {
    long sum = demanded + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    cancelled = true;
    cancelRequest();
  }

  private void cancelRequest() {
    CompletableFuture<Boolean> underWay = sent;
    if (underWay != null) {
      underWay.cancel(true);
    }
  }

  /** Does what can be done now. */
  void goOn() {
    if (word.getAndIncrement() != 0) {
      return;
    }
    int heard = 1;
    while (heard != 0) {
      while (!over && step()) {}
      heard = word.addAndGet(-heard);
    }
  }

  /** Does one thing; answers whether there may be another. */
  private boolean step() {
    Throwable failed = failure;
    if (cancelled) {
      return end(() -> {});
    } else if (failed != null) {
      return end(() -> subscriber.onError(failed));
    } else if (reading) {
      return false;
    } else if (rows.isDone()) {
      return end(subscriber::onComplete);
    } else if (demand.get() == 0) {
      return false;
    }
    if (rows.hasRow()) {
      hand(rows.nextRow());
    } else {
      read();
    }
    return true;
  }

  private boolean end(Runnable signal) {
    over = true;
    cancelRequest(); // a wrong demand may come while there is one
    signal.run();
    return false;
  }

  private void hand(Map<String, AttributeValue> row) {
    T item;
    try {
      item = plan.read(row);
    } catch (RuntimeException refused) {
      failure = refused;
      return;
    }
    if (item != null) {
      demand.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
      subscriber.onNext(item);
    }
  }

  private void read() {
    reading = true;
    CompletableFuture<Boolean> chunk = plan.path().context().start(() -> plan.more(rows));
    sent = chunk;
    var unused = chunk.whenComplete(this::answered);
    if (cancelled) {
      chunk.cancel(true); // by somebody who did not see it
    }
  }

  private void answered(@Nullable Boolean anyRow, @Nullable Throwable failed) {
    if (failed != null) {
      failure = failed;
    }
    reading = false;
    goOn();
  }
}
