package dev.tenure.unique;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Lets one of several threads run at a time, and chooses anew before each request who goes on: what
 * happens between the requests of each is the random numbers' choice, and the same whenever they
 * are. Requests of other threads pass.
 */
final class Turns implements ExecutionInterceptor {
  private final ThreadLocal<@Nullable Integer> me = new ThreadLocal<>();
  private final TreeSet<Integer> waiting = new TreeSet<>();
  private Random random = new Random(0);
  private int busy;
  private int running = -1;

  /** Does all of it, and answers the results in the order of the calls. */
  <R> List<R> together(Random chosen, List<Callable<R>> calls) throws Exception {
    begin(chosen, calls.size());
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        int index = i;
        futures.add(threads.submit(() -> run(index, calls.get(index))));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private synchronized void begin(Random chosen, int count) {
    random = chosen;
    busy = count;
  }

  private <R> R run(int index, Callable<R> call) throws Exception {
    me.set(index);
    awaitTurn(index);
    try {
      return call.call();
    } finally {
      me.remove();
      end();
    }
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes unused) {
    Integer index = me.get();
    if (index != null) {
      awaitTurn(index);
    }
  }

  private synchronized void awaitTurn(int index) {
    waiting.add(index);
    if (running == index) {
      running = -1;
    }
    choose();
    while (running != index) {
      try {
        wait();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }

  private synchronized void end() {
    busy--;
    running = -1;
    choose();
  }

  private void choose() {
    if (running < 0 && !waiting.isEmpty() && waiting.size() == busy) {
      running = List.copyOf(waiting).get(random.nextInt(busy));
      waiting.remove(running);
      notifyAll();
    }
  }
}
