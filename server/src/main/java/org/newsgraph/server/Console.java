package org.newsgraph.server;

import java.net.URL;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.ui.FMod_UI;

/**
 * Fuseki's own web console at {@code /}, with what it needs to look and nothing to change: Fuseki's
 * administration module, which lets every local program create datasets and run backups, stays
 * away.
 */
final class Console {

  private static final String PAGES = "webapp";

  private Console() {}

  static void addTo(FusekiServer.Builder builder) {
    URL pages = FMod_UI.class.getClassLoader().getResource(PAGES);
    if (pages == null) {
      throw new IllegalStateException("Not on the classpath: jena-fuseki-ui");
    }
    builder
        .staticFileBase(pages.toString())
        .addServlet("/$/server", new ActionServerStatus())
        .enablePing(true)
        .enableStats(true);
  }
}
