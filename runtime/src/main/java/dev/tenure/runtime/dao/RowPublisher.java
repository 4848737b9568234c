package dev.tenure.runtime.dao;

import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All items of a query, to each subscriber anew. */
final class RowPublisher<T> implements SdkPublisher<T> {
  private final QueryPlan<T> plan;

  RowPublisher(QueryPlan<T> plan) {
    this.plan = plan;
  }

  @Override
  public void subscribe(Subscriber<? super T> subscriber) {
    RowSubscription<T> subscription = new RowSubscription<>(plan, subscriber);
    subscriber.onSubscribe(subscription);
    subscription.goOn();
  }
}
