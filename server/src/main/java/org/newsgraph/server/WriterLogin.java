package org.newsgraph.server;

import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.SecurityHandler;
import org.newsgraph.load.Credentials;

/** Asks for name and password, by HTTP Basic authentication, where something can be written. */
final class WriterLogin {

  private static final String REALM = "newsgraph";

  private WriterLogin() {}

  static SecurityHandler handler(Credentials writer) {
    ConstraintSecurityHandler handler =
        JettySecurityLib.makeSecurityHandler(
            REALM,
            JettySecurityLib.makeUserStore(writer.user(), writer.password()),
            AuthScheme.BASIC);
    JettySecurityLib.addPathConstraint(
        handler, "/" + ServiceConfiguration.NAME + "/" + ServiceConfiguration.UPDATE);
    return handler;
  }
}
