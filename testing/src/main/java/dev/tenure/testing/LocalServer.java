package dev.tenure.testing;

import com.amazonaws.services.dynamodbv2.exceptions.DynamoDBLocalServiceException;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * DynamoDB Local in this process, in memory, on a free port of the loopback interface.
 *
 * <p>DynamoDB Local's own server listens on every interface, on a port chosen beforehand, and
 * reports its use to AWS; this one does none of that.
 */
final class LocalServer implements AutoCloseable {
  private static final boolean IN_MEMORY = true;
  private static final boolean ONE_DATABASE_FOR_ALL_CREDENTIALS = false;
  private static final boolean SLOW_TABLE_STATES = false;

  /** The level of a logger lasts only as long as somebody holds the logger. */
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  private final LocalDynamoDBServerHandler handler;
  private final Server server;

  private LocalServer(LocalDynamoDBServerHandler handler) {
    this.handler = handler;
    this.server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.server.setHandler(handler);
  }

  /**
   * Starts a server.
   *
   * @throws IllegalStateException when it does not start
   */
  static LocalServer start() {
    SQLITE.setLevel(Level.WARNING);
    try {
      SQLiteLibraryLoader.initialize();
      LocalServer server =
          new LocalServer(
              new LocalDynamoDBServerHandler(
                  new LocalDynamoDBRequestHandler(
                      0, IN_MEMORY, null, ONE_DATABASE_FOR_ALL_CREDENTIALS, SLOW_TABLE_STATES),
                  null));
      server.server.start();
      return server;
    } catch (DynamoDBLocalServiceException e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    } catch (Exception e) { // what Jetty's start() declares
      throw new IllegalStateException("The server of DynamoDB Local does not start", e);
    }
  }

  URI endpoint() {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // what Jetty's stop() declares
      throw new IllegalStateException("The server of DynamoDB Local does not stop", e);
    } finally {
      handler.close();
    }
  }
}
