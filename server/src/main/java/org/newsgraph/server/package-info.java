/** The room of server. */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
