package dev.tenure.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A server and its databases, lent to one test at a time and used again: there are as many as tests
 * that ever ran at once. Thread-safe.
 */
final class LocalDatabases implements AutoCloseable {
  private final LocalServer server = LocalServer.start();
  private final List<LocalDatabase> all = new ArrayList<>();
  private final Deque<LocalDatabase> free = new ArrayDeque<>();

  /** A database without tables, until it is given back. */
  synchronized LocalDatabase take() {
    LocalDatabase database = free.poll();
    if (database == null) {
      database = new LocalDatabase(server.endpoint(), "tenure" + all.size());
      all.add(database);
    }
    return database;
  }

  void giveBack(LocalDatabase database) {
    database.reset();
    synchronized (this) {
      free.push(database);
    }
  }

  @Override
  public synchronized void close() {
    all.forEach(LocalDatabase::close);
    server.close();
  }
}
