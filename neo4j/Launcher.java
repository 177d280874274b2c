import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server on Bolt alone: `Launcher DIRECTORY PORT PASSWORD [attached]`. Prints READY when it answers.
 * Attached, it ends when its standard input does, so that it never outlives the program that started it.
 */
public class Launcher {
  public static void main(String[] args) {
    if (args.length > 3) {
      var watch = new Thread(Launcher::endWithStarter);
      watch.setDaemon(true);
      watch.start();
    }
    var service =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    service
        .database("system")
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    System.out.println("READY");
  }

  private static void endWithStarter() {
    try {
      while (System.in.read() != -1) {}
    } catch (IOException gone) {
      // A broken pipe says the same as its end.
    }
    System.exit(0);
  }
}
