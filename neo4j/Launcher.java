import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server on Bolt alone: `Launcher DIRECTORY PORT PASSWORD [attached]`. Prints READY when it answers.
 * If attached, it ends when its standard input ends, so that it never outlives the program that started it.
 */
public class Launcher {
  public static void main(String[] args) {
    if (args.length > 3) {
      var watch = new Thread(Launcher::endWithStarter);
      watch.setDaemon(true);
      watch.start();
    }
    try {
      start(Path.of(args[0]), Integer.parseInt(args[1]), args[2]);
    } catch (Throwable failed) {
      // Neo4j's own threads would keep a half-started server alive.
      failed.printStackTrace();
      System.exit(1);
    }
    System.out.println("READY");
  }

  private static void start(Path directory, int port, String password) {
    var service =
        new DatabaseManagementServiceBuilder(directory)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            // No files, because browsers let any page connect to this port and the docs print the password.
            .setConfig(GraphDatabaseSettings.allow_file_urls, false)
            // Otherwise a stop waits two times 5 s for new connections.
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    // Replaces the user, because ALTER USER refuses the password that a restarted server already has.
    service
        .database("system")
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  private static void endWithStarter() {
    try {
      while (System.in.read() != -1) {}
    } catch (IOException gone) {
      // A broken pipe means the same as the end of input.
    }
    System.exit(0);
  }
}
