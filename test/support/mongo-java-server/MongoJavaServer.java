import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;

/**
 * A server that speaks MongoDB's protocol, for machines that cannot download a mongod.
 * Arguments: the file to keep the data in, and a port (none, or 0: a free one). Prints its address.
 */
public class MongoJavaServer {
  public static void main(String[] arguments) {
    // With more threads, findAndModify may answer with what a later one has made of the document.
    System.setProperty("io.netty.eventLoopThreads", "1");
    int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    MongoServer server = new MongoServer(new H2Backend(arguments[0]).version(new Version44()));
    server.bind("127.0.0.1", port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println(server.getConnectionString());
  }

  /** The oldest that the driver talks to; of itself the server says 8, though it does what we ask in 9. */
  private static class Version44 implements MongoVersion {
    public List<Integer> getVersionArray() {
      return List.of(4, 4, 0);
    }

    public int getWireVersion() {
      return 9;
    }
  }
}
