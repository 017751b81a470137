/**
 * A store goes in, a running Fuseki comes out: SPARQL and the web console, for this machine only.
 * It never writes but for those who log in.
 */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
