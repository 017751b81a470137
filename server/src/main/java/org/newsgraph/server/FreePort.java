package org.newsgraph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Finds a port for those who do not mind which. */
public final class FreePort {

  private static final int TRIES = 20;

  private FreePort() {}

  /**
   * The given port if it is free, else the next one that is, else 0, which lets the system choose.
   * Between asking and serving another program can still take it.
   */
  public static int from(int port) {
    return IntStream.range(port, Math.min(port + TRIES, 65_536))
        .filter(FreePort::isFree)
        .findFirst()
        .orElse(0);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
